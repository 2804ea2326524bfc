package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.Findings;
import org.mixingmentor.mentor.spi.Suggestion;

/** Puts the suggestions of all rules in order: the weightiest first, one to a topic. */
final class Ranking {
    /** More than three things at once nobody does. */
    static final int MOST_ITEMS = 3;

    private final List<AdviceRule> rules;
    private final AdviceCalibration calibration;

    /** @param calibration how often an EQ advice of which size was right */
    Ranking(List<AdviceRule> rules, AdviceCalibration calibration) {
        this.rules = List.copyOf(rules);
        this.calibration = calibration;
    }

    List<Suggestion> suggestions(Findings findings) {
        List<Suggestion> all = new ArrayList<>();
        for (AdviceRule rule : rules) {
            all.addAll(rule.suggest(findings));
        }
        all.sort(Comparator.comparingDouble((Suggestion suggestion) -> -suggestion.weight()));
        List<Suggestion> ranked = new ArrayList<>();
        for (Suggestion suggestion : all) {
            if (ranked.stream().noneMatch(suggestion::sameTopic)) {
                ranked.add(withConfidence(suggestion));
            }
        }
        return ranked;
    }

    private Suggestion withConfidence(Suggestion suggestion) {
        AdviceItem item = suggestion.item();
        return item.kind() == AdviceItem.Kind.TREATMENT
                ? suggestion
                : new Suggestion(
                        suggestion.topic(),
                        suggestion.weight(),
                        item.withConfidence(calibration.confidence(Math.abs(item.gainDb()))));
    }

    List<AdviceItem> advice(Findings findings) {
        return suggestions(findings).stream()
                .limit(MOST_ITEMS)
                .map(Suggestion::item)
                .toList();
    }
}
