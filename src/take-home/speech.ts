/** The browser's speech, where it has one. */
const synthesis = (): SpeechSynthesis | undefined => window.speechSynthesis;

/** A Dutch voice that the browser marks as local: any other may send what it reads to a server. */
export function localDutchVoice(): SpeechSynthesisVoice | undefined {
  try {
    const voices = (synthesis()?.getVoices() ?? []).filter(
      ({lang, localService}) => localService && /^nl(?![a-z])/i.test(lang),
    );
    return voices.find(({lang}) => /NL$/i.test(lang)) ?? voices[0];
  } catch {
    // Some browsers keep their voices to themselves; the check goes on without.
    return undefined;
  }
}

/** Reads `lines` aloud, and calls `ended` when the last one was read or something stopped it. What was being read stops. */
export function readAloud(lines: readonly string[], voice: SpeechSynthesisVoice, ended: () => void): void {
  stopReading();
  let left = lines.length;
  for (const line of lines) {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (--left === 0) utterance.onend = utterance.onerror = ended;
    synthesis()?.speak(utterance);
  }
}

export const stopReading = (): void => synthesis()?.cancel();

/** Calls `changed` whenever the browser has other voices; the answer ends that. */
export function onVoices(changed: () => void): () => void {
  synthesis()?.addEventListener?.('voiceschanged', changed);
  return () => synthesis()?.removeEventListener?.('voiceschanged', changed);
}
