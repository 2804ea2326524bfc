package org.mixingmentor.mentor.internal;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.Findings;
import org.mixingmentor.mentor.spi.Suggestion;
import org.openide.util.lookup.ServiceProvider;

/**
 * Says what to do about a flaw that the brain recognises and that no equaliser cures, in the brain's own words. What an
 * equaliser cures is in the correction already.
 */
@ServiceProvider(service = AdviceRule.class, position = 200)
public final class FlawRule implements AdviceRule {
    /** A flaw at its threshold matters as much as so many dB of a filter. */
    private static final double WEIGHT_AT_THRESHOLD = 2;
    /** A certain one as so many more. */
    private static final double WEIGHT_OF_CERTAINTY = 8;

    /** A threshold chosen for the best F1 may lie far lower; a sentence that is wrong every other time is not trusted. */
    private static final double LIKELY = 0.5;

    @Override
    public List<Suggestion> suggest(Findings findings) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (String flaw : findings.flaws().keySet()) {
            double excess = findings.excess(flaw);
            boolean likely = excess >= 0 && findings.flaws().get(flaw) >= LIKELY;
            FlawAdvice advice = findings.advice().get(flaw);
            boolean audible = advice.cure() == FlawAdvice.Cure.TREATMENT
                    || (advice.cure() == FlawAdvice.Cure.STEREO && !findings.mono());
            if (likely && audible) {
                suggestions.add(new Suggestion(
                        advice.topic(),
                        WEIGHT_AT_THRESHOLD + WEIGHT_OF_CERTAINTY * excess,
                        AdviceItem.treatment(advice.sentence())));
            }
        }
        return suggestions;
    }
}
