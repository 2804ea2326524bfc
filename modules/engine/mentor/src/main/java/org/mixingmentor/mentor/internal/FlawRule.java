package org.mixingmentor.mentor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mixingmentor.mentor.AdviceItem;
import org.mixingmentor.mentor.Findings;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.Suggestion;
import org.openide.util.lookup.ServiceProvider;

/** Says what to do about a flaw that the brain recognises and that no equaliser cures. */
@ServiceProvider(service = AdviceRule.class, position = 200)
public final class FlawRule implements AdviceRule {
    /** Their cure is in the correction already. */
    private static final Set<String> CURED_BY_EQ = Set.of("muddy_200hz", "boxy", "thin", "harsh", "dull");

    private static final Set<String> STEREO = Set.of("phase_issues", "narrow");

    private static final Map<String, Treatment> TREATMENTS = Map.of(
            "no_transient",
            new Treatment("attack", "Bring the attack back: transient shaper, or a slower, gentler compressor."),
            "distorted",
            new Treatment("distortion", "Use a cleaner take or less drive: distortion cannot be equalised away."),
            "room_reverb",
            new Treatment("room", "Use a drier take or a de-reverb: there is too much room on it."),
            "phase_issues",
            new Treatment("phase", "Check polarity and delay of left against right: they cancel in mono."),
            "narrow",
            new Treatment("wider", "Widen the stereo image (doubling, more side level): it leans towards mono."));

    /** A flaw at its threshold matters as much as so many dB of a filter. */
    private static final double WEIGHT_AT_THRESHOLD = 2;
    /** A certain one as so many more. */
    private static final double WEIGHT_OF_CERTAINTY = 8;

    /** A threshold chosen for the best F1 may lie far lower; a sentence that is wrong every other time is not trusted. */
    private static final double LIKELY = 0.5;

    private record Treatment(String topic, String sentence) {}

    @Override
    public List<Suggestion> suggest(Findings findings) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (String flaw : findings.flaws().keySet()) {
            double excess = findings.excess(flaw);
            boolean inaudible = findings.mono() && STEREO.contains(flaw);
            boolean likely = excess >= 0 && findings.flaws().get(flaw) >= LIKELY;
            if (likely && !inaudible && !flaw.isEmpty() && !CURED_BY_EQ.contains(flaw)) {
                Treatment treatment = TREATMENTS.getOrDefault(flaw, unknown(flaw));
                suggestions.add(new Suggestion(
                        treatment.topic,
                        WEIGHT_AT_THRESHOLD + WEIGHT_OF_CERTAINTY * excess,
                        AdviceItem.treatment(treatment.sentence)));
            }
        }
        return suggestions;
    }

    /** Flaw types are an open vocabulary: what researchers taught it, it can name. */
    private static Treatment unknown(String flaw) {
        return new Treatment(flaw, "Listen for a flaw that it was taught: " + flaw.replace('_', ' ') + ".");
    }
}
