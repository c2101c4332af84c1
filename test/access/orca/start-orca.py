"""Orca, with a pipe (descriptor 3) in the place of its voice.

The first argument is its folder of settings, the second how long a browser may take to answer, in milliseconds.

Nothing is changed of what it says. On the pipe stands besides what comes from a live region, when a key was let go, and
when a mark that the page made has been through with all that came before it.

Orca's own starter is not used: it ends, or refuses to start beside, every other Orca of this user. Who works here may
need theirs.
"""

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Atspi, GLib
from orca import event_manager, liveregions, orca, orca_state, settings, speechserver

folder, longest_wait = sys.argv[1], int(sys.argv[2])
pipe = os.fdopen(3, "w", buffering=1)


def tell(**what):
    pipe.write(json.dumps(what) + "\n")


class Voice(speechserver.SpeechServer):
    """Says each thing in no time, and asks for the next when it is done, as a voice does."""

    reading = False
    live = False

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            tell(said=text, live=self.live)

    def speakCharacter(self, character, acss=None):
        tell(said=character)

    def sayAll(self, utterances, progress):
        self.reading = True

        def go_on():
            # Ends too when something goes wrong, which then stands in what Orca complains of.
            self.reading = False
            found = next(utterances, None)
            if not found:
                return False
            context, _ = found
            tell(said=context.utterance)
            context.currentOffset = context.endOffset
            progress(context.copy(), speechserver.SayAllContext.COMPLETED)
            self.reading = True
            return True

        GLib.idle_add(go_on)

    def shutdownActiveServers(self):
        pass


voice = Voice()


class SpeechServer:
    """Where Orca asks a module for its voice."""

    @staticmethod
    def getSpeechServer(info=None):
        return voice


settings.speechServerFactory = __name__
settings.enableBraille = False

# A busy machine is not a browser that hangs: what takes longer than these would be left out of what is said.
Atspi.set_timeout(longest_wait, longest_wait)
settings.timeoutTime = 0
# What a key is called says nothing of the page; a key that is pressed twice is not another key.
settings.enableKeyEcho = False
settings.doubleClickTimeout = 0
# It is told when to read.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False


def is_quiet():
    """Nothing waits: no event, no line of a live region (which Orca keeps for a tenth of a second), no reading."""
    script = orca_state.activeScript
    live = script and getattr(script, "liveRegionManager", None)
    return event_manager.getManager()._eventQueue.empty() and not voice.reading and not (live and live.msg_queue.queue)


def hook(owner, name, around):
    original = getattr(owner, name)
    setattr(owner, name, lambda *of: around(original, *of))


def pump(original, manager):
    voice.live = True
    try:
        return original(manager)
    finally:
        voice.live = False


def key(original, manager, event):
    result = original(manager, event)
    # 1 is a key that is let go.
    if int(event.type) == 1:
        tell(released=event.event_string)
    return result


def changed(original, manager, event):
    original(manager, event)
    if event.type != "object:property-change:accessible-name" or not str(event.any_data).startswith("mark "):
        return
    number = int(str(event.any_data).split(" ")[1])

    def when_quiet():
        if not is_quiet():
            return True
        tell(mark=number)
        return False

    GLib.timeout_add(10, when_quiet, priority=GLib.PRIORITY_LOW)


hook(liveregions.LiveRegionManager, "pumpMessages", pump)
hook(event_manager.EventManager, "_processKeyboardEvent", key)
hook(event_manager.EventManager, "_processObjectEvent", changed)

orca.getSettingsManager().activate(folder, {})
sys.exit(orca.main())
