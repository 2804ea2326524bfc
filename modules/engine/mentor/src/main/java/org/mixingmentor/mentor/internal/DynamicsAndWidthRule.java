package org.mixingmentor.mentor.internal;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.Findings;
import org.mixingmentor.mentor.spi.Suggestion;
import org.openide.util.lookup.ServiceProvider;

/** Says what the corrections of crest factor and stereo width ask for, beyond their dead zones. */
@ServiceProvider(service = AdviceRule.class, position = 300)
public final class DynamicsAndWidthRule implements AdviceRule {
    private static final double CREST_DEAD_ZONE_DB = 2;
    private static final double WIDTH_DEAD_ZONE_DB = 3;
    /** A decibel of side level is heard less than one of a filter. */
    private static final double WIDTH_WEIGHT = 0.5;

    @Override
    public List<Suggestion> suggest(Findings findings) {
        List<Suggestion> suggestions = new ArrayList<>();
        double crest = findings.correction().crestDb();
        if (Math.abs(crest) >= CREST_DEAD_ZONE_DB) {
            String amount = EqRule.decibels(crest);
            suggestions.add(new Suggestion(
                    crest > 0 ? "attack" : "peaks",
                    Math.abs(crest),
                    AdviceItem.treatment(
                            crest > 0
                                    ? "Bring back about " + amount
                                            + " of attack: transient shaper, or a slower, gentler compressor."
                                    : "Tame the peaks by about " + amount + ": compressor or transient shaper.")));
        }
        double width = findings.mono() ? 0 : findings.correction().sideMidDb();
        if (Math.abs(width) >= WIDTH_DEAD_ZONE_DB) {
            String amount = EqRule.decibels(width);
            suggestions.add(new Suggestion(
                    width > 0 ? "wider" : "narrower",
                    Math.abs(width) * WIDTH_WEIGHT,
                    AdviceItem.treatment(
                            width > 0
                                    ? "Widen the stereo image: about " + amount + " more side level."
                                    : "Narrow the stereo image: about " + amount + " less side level.")));
        }
        return suggestions;
    }
}
