package org.mixingmentor.livemonitor.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Capture;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.CaptureFile.Pace;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.InputDevice;

/**
 * What can be listened to: one of both is there.
 *
 * @param device an input
 * @param file a file, heard as if it were live
 */
record SourceChoice(Optional<InputDevice> device, Optional<Path> file) {
    static SourceChoice of(InputDevice device) {
        return new SourceChoice(Optional.of(device), Optional.empty());
    }

    static SourceChoice of(Path file) {
        return new SourceChoice(Optional.empty(), Optional.of(file));
    }

    /**
     * The source itself, not yet started.
     *
     * @param files opens a file
     * @param rate of a device, in Hz
     * @param firstChannel of a device, from 0
     * @param repeat whether a file begins again at its end
     */
    CaptureSource source(AudioFiles files, int rate, int firstChannel, boolean repeat) {
        return device.<CaptureSource>map(input ->
                        new Capture(new CaptureSettings(input, rate, firstChannel, CaptureSettings.USUAL_BUFFER_MS)))
                .orElseGet(() -> new CaptureFile(files, file.orElseThrow(), Pace.REAL_TIME, repeat));
    }

    /** As the list of sources shows it. */
    @Override
    public String toString() {
        return device.map(InputDevice::id)
                .orElseGet(() -> "File: " + file.orElseThrow().getFileName());
    }
}
