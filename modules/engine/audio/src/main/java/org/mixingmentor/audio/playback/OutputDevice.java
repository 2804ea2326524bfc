package org.mixingmentor.audio.playback;

import java.util.List;

/**
 * An audio output that a {@link Player} plays to.
 *
 * @param name the system's name of the device; empty = the one that the system prefers
 */
public record OutputDevice(String name) {
    /** The device that the system prefers at the time of playing. */
    public static final OutputDevice SYSTEM_DEFAULT = new OutputDevice("");

    /** The devices that are there now, without {@link #SYSTEM_DEFAULT}; empty where there is none. May take a while. */
    public static List<OutputDevice> list() {
        return OutputLine.deviceNames().stream().map(OutputDevice::new).toList();
    }
}
