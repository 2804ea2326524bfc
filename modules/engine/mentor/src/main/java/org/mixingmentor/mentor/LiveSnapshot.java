package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.spi.EqFilter;

/**
 * The complete state of a {@link LiveMonitor} at one moment; a new one every 50 ms. Immutable: any thread may keep it.
 *
 * @param seconds of sound heard
 * @param state what the pipeline is at
 * @param sentence what is to be said of the state, or why nothing is advised; empty where all is well
 * @param source name of the device or file
 * @param brain file name of the brain
 * @param channels of the source; 0 before it is open
 * @param sampleRate of the source, in Hz; it is brought to 48000
 * @param spectrum averaged and peaks
 * @param gold how the brain's ideal stems sound: of the instrument that was named, or of the only one
 * @param correction wanted minus own over the last second, level-free; zeros before there is one
 * @param eq the parametric fit of it, largest filter first; none where nothing is advised
 * @param flaws probability by flaw type; empty where nothing is advised
 * @param advice at most three items, the most important first
 * @param changesPerMinute how often what is advised has changed in the last minute
 * @param loudness what the meters read
 * @param stereo left against right
 * @param timing how the pipeline keeps up
 */
public record LiveSnapshot(
        double seconds,
        LiveState state,
        String sentence,
        String source,
        String brain,
        int channels,
        int sampleRate,
        LiveSpectrum spectrum,
        Optional<GoldProfile> gold,
        Correction correction,
        List<EqFilter> eq,
        Map<String, Double> flaws,
        List<LiveAdvice> advice,
        int changesPerMinute,
        LiveLoudness loudness,
        LiveStereo stereo,
        LiveTiming timing) {
    public LiveSnapshot {
        eq = List.copyOf(eq);
        advice = List.copyOf(advice);
    }

    /** Whether there is one channel, or the same on both. */
    public boolean mono() {
        return channels == 1 || stereo.sameOnBothSides();
    }

    /** What the source is beside stereo at 48 kHz, in words for people; empty where it is just that. */
    public String peculiarity() {
        List<String> words = new ArrayList<>();
        if (mono()) {
            words.add(
                    channels == 1
                            ? "Mono: nothing is said of the stereo image."
                            : "Mono: left and right are the same; nothing is said of the stereo image.");
        }
        if (channels > 0 && sampleRate != ChunkGrid.SAMPLE_RATE) {
            words.add("It comes at " + sampleRate + " Hz and is brought to " + ChunkGrid.SAMPLE_RATE + " Hz.");
        }
        return String.join(" ", words);
    }
}
