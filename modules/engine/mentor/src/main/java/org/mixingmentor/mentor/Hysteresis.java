package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixingmentor.mentor.spi.Suggestion;

/** Keeps advice from flickering: an item shows when it has held for a while, and goes when it has been gone for one. */
final class Hysteresis {
    private static final int UPDATES_TO_SHOW = 3;
    private static final int UPDATES_TO_GO = 5;
    /** A shown item keeps its place until another outweighs it by this, in dB. */
    private static final double INCUMBENCY_DB = 1;
    /** A shown filter's words change only with this much of its gain, in dB, or a third of an octave. */
    private static final double SAME_GAIN_DB = 0.75;

    private static final double SAME_FREQUENCY = Math.pow(2, 1 / 3.0);

    private final List<Entry> entries = new ArrayList<>();
    private List<AdviceItem> shown = List.of();

    /** A suggestion over time. */
    private static final class Entry {
        Suggestion suggestion;
        int present;
        int absent;
        boolean holds;

        Entry(Suggestion suggestion) {
            this.suggestion = suggestion;
        }

        double weight(List<AdviceItem> shown) {
            return suggestion.weight() + (shown.contains(suggestion.item()) ? INCUMBENCY_DB : 0);
        }
    }

    /**
     * Takes what would be said now.
     *
     * @param suggestions one to a topic
     * @return what is to be shown: at most three items, the weightiest first
     */
    List<AdviceItem> update(List<Suggestion> suggestions) {
        for (Entry entry : entries) {
            entry.absent++;
        }
        for (Suggestion suggestion : suggestions) {
            Entry entry = entry(suggestion);
            entry.absent = 0;
            entry.present++;
            entry.holds |= entry.present >= UPDATES_TO_SHOW;
            if (!shown.contains(entry.suggestion.item()) || differs(entry.suggestion.item(), suggestion.item())) {
                entry.suggestion = suggestion;
            }
        }
        entries.removeIf(entry -> entry.absent >= (entry.holds ? UPDATES_TO_GO : 1));
        shown = entries.stream()
                .filter(entry -> entry.holds)
                .sorted(Comparator.comparingDouble(entry -> -entry.weight(shown)))
                .limit(Ranking.MOST_ITEMS)
                .map(entry -> entry.suggestion.item())
                .toList();
        return shown;
    }

    private Entry entry(Suggestion suggestion) {
        for (Entry entry : entries) {
            if (entry.absent > 0 && entry.suggestion.sameTopic(suggestion)) {
                return entry;
            }
        }
        Entry entry = new Entry(suggestion);
        entries.add(entry);
        return entry;
    }

    private static boolean differs(AdviceItem old, AdviceItem now) {
        if (now.kind() == AdviceItem.Kind.TREATMENT) {
            return false;
        }
        double ratio = now.frequencyHz() / old.frequencyHz();
        return Math.abs(now.gainDb() - old.gainDb()) > SAME_GAIN_DB
                || ratio > SAME_FREQUENCY
                || ratio < 1 / SAME_FREQUENCY;
    }
}
