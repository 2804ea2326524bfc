package org.mixingmentor.visualization.internal.spectra;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.mentor.EqualisedStem;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.LoadedSound;

/**
 * Which correction of the first stem is heard, and how much of it.
 *
 * @param first the first stem of the spectra; empty while none is shown
 * @param brain whether the brain's EQ is wanted; the correction shown is taken where no brain speaks
 * @param percent of the correction, 0 to 100
 */
record ListenChoice(Optional<Spectra.Shown> first, boolean brain, int percent) {
    /** Whether the player has the sound of this stem, all of it. */
    boolean isLoaded(Optional<LoadedSound> loaded) {
        return first.isPresent()
                && loaded.filter(sound -> sound.stem().isPresent()
                                && sound.fileName().equals(first.get().stem().fileName()))
                        .isPresent();
    }

    /** Whether a brain says something of the stem. */
    boolean brainSpeaks() {
        return first.flatMap(Spectra.Shown::advice).isPresent();
    }

    /** The filters of the whole correction; none where there is nothing to do. */
    List<EqFilter> filters() {
        return brain && brainSpeaks()
                ? first.get().advice().get().eq()
                : first.map(Spectra.Shown::eq).orElse(List.of());
    }

    /** The stem with so much of the correction; away from the event thread. */
    LoadedSound corrected(String name, Stem stem) {
        Stem equalised = EqualisedStem.of(stem, filters(), percent / 100.0);
        return new LoadedSound(name + ", corrected", Optional.of(equalised), LoudnessMeter.of(equalised));
    }

    /** "50 %:  -1.5 dB at 250 Hz"; a blank while no stem is shown. */
    String words() {
        if (first.isEmpty()) {
            return " ";
        }
        String eq = filters().stream()
                .map(filter -> String.format(
                        Locale.ROOT,
                        "%+.1f dB at %s Hz",
                        percent / 100.0 * filter.gainDb(),
                        FrequencyAxis.label(Math.rint(filter.frequencyHz()))))
                .collect(Collectors.joining(", "));
        return percent + " %:  " + (eq.isEmpty() ? "nothing above 1.5 dB to do" : eq);
    }
}
