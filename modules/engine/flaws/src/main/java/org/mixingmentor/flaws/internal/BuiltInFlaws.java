package org.mixingmentor.flaws.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mixingmentor.flaws.internal.treatments.Narrowing;
import org.mixingmentor.flaws.internal.treatments.Overdrive;
import org.mixingmentor.flaws.internal.treatments.PhaseTurn;
import org.mixingmentor.flaws.internal.treatments.RoomReverb;
import org.mixingmentor.flaws.internal.treatments.TransientSuppression;
import org.mixingmentor.flaws.spi.EqRange;
import org.mixingmentor.flaws.spi.Flaw;
import org.mixingmentor.flaws.spi.Flaw.Kind;
import org.mixingmentor.flaws.spi.FlawSource;
import org.openide.util.lookup.ServiceProvider;

/**
 * The flaws of every installation. New ones stand at the end: what a seed draws follows from the order, and so do the
 * keys of Label.
 */
@ServiceProvider(service = FlawSource.class, position = 0)
public final class BuiltInFlaws implements FlawSource {
    /** EQ without a name is drawn most: it teaches corrections at any frequency. */
    private static final int UNNAMED_CHANCES = 8;

    @Override
    public List<Flaw> flaws() {
        return List.of(
                Flaw.eq("muddy_200hz", "too much at 150 to 300 Hz", EqRange.peak(150, 300)),
                Flaw.eq("boxy", "too much at 350 to 700 Hz", EqRange.peak(350, 700)),
                Flaw.eq("thin", "too little below 80 to 250 Hz", EqRange.lowShelf(80, 250)),
                Flaw.eq("harsh", "too much at 2 to 5 kHz", EqRange.peak(2_000, 5_000)),
                Flaw.eq("dull", "too little above 3 to 8 kHz", EqRange.highShelf(3_000, 8_000)),
                Flaw.eq(
                                Flaw.UNNAMED,
                                "any peak or dip: flawed, with no name for it",
                                new EqRange("peak", 60, 12_000, 3, 12, true, 0.5, 4))
                        .withChances(UNNAMED_CHANCES),
                Flaw.treatment(
                        "no_transient",
                        Kind.TREATMENT,
                        "attacks held down",
                        new TransientSuppression(),
                        "attack",
                        "Bring the attack back: transient shaper, or a slower, gentler compressor."),
                Flaw.treatment(
                        "distorted",
                        Kind.TREATMENT,
                        "overdriven",
                        new Overdrive(),
                        "distortion",
                        "Use a cleaner take or less drive: distortion cannot be equalised away."),
                Flaw.treatment(
                        "room_reverb",
                        Kind.TREATMENT,
                        "a room that does not belong to it",
                        new RoomReverb(),
                        "room",
                        "Use a drier take or a de-reverb: there is too much room on it."),
                Flaw.treatment(
                                "phase_issues",
                                Kind.STEREO,
                                "the channels cancel each other in mono",
                                new PhaseTurn(),
                                "phase",
                                "Check polarity and delay of left against right: they cancel in mono.")
                        .notWith("narrow"),
                Flaw.treatment(
                        "narrow",
                        Kind.STEREO,
                        "the stereo image has shrunk",
                        new Narrowing(),
                        "wider",
                        "Widen the stereo image (doubling, more side level): it leans towards mono."));
    }

    /** What is too much before what is too little. */
    @Override
    public List<String> labels() {
        List<String> labels = new ArrayList<>(FlawSource.super.labels());
        Collections.swap(labels, labels.indexOf("thin"), labels.indexOf("harsh"));
        return labels;
    }
}
