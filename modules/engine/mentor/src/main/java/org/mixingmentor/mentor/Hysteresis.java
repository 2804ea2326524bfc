package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixingmentor.mentor.spi.Suggestion;

/** Keeps advice from flickering: an item shows when it has held for a while, and goes when it has been gone for one. */
final class Hysteresis {
    /** Updates that constancy is counted over: three seconds. */
    private static final int CONSTANCY_UPDATES = 30;

    /** A shown item keeps its place until another outweighs it by this, in dB. */
    private static final double INCUMBENCY_DB = 1;
    /** A shown filter's words change only with this much of its gain, in dB, or a third of an octave. */
    private static final double SAME_GAIN_DB = 0.75;

    private static final double SAME_FREQUENCY = Math.pow(2, 1 / 3.0);

    private final int updatesToShow;
    private final int updatesToGo;
    private final List<Entry> entries = new ArrayList<>();
    private List<AdviceItem> shown = List.of();
    private List<Held> held = List.of();
    private long ids;

    Hysteresis() {
        this(AdvicePace.usual());
    }

    Hysteresis(AdvicePace pace) {
        updatesToShow = pace.updatesToShow();
        updatesToGo = pace.updatesToGo();
    }

    /**
     * An item that is shown.
     *
     * @param id the same as long as it is the same advice, whatever its words
     * @param updates since it is shown
     * @param constancy in how many of the last thirty updates it was suggested, 0 to 1
     */
    record Held(long id, AdviceItem item, int updates, double constancy) {}

    /** A suggestion over time. */
    private static final class Entry {
        final long id;
        Suggestion suggestion;
        /** A bit an update, the last one lowest. */
        long history;

        int updates;
        int present;
        int absent;
        boolean holds;

        Entry(long id, Suggestion suggestion) {
            this.id = id;
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
            entry.history <<= 1;
        }
        for (Suggestion suggestion : suggestions) {
            Entry entry = entry(suggestion);
            entry.absent = 0;
            entry.present++;
            entry.history |= 1;
            entry.holds |= entry.present >= updatesToShow;
            if (!shown.contains(entry.suggestion.item()) || differs(entry.suggestion.item(), suggestion.item())) {
                entry.suggestion = suggestion;
            }
        }
        entries.removeIf(entry -> entry.absent >= (entry.holds ? updatesToGo : 1));
        held = entries.stream()
                .filter(entry -> entry.holds)
                .sorted(Comparator.comparingDouble(entry -> -entry.weight(shown)))
                .limit(Ranking.MOST_ITEMS)
                .map(Hysteresis::held)
                .toList();
        shown = held.stream().map(Held::item).toList();
        return shown;
    }

    private static Held held(Entry entry) {
        entry.updates++;
        long last = entry.history & ((1L << CONSTANCY_UPDATES) - 1);
        return new Held(
                entry.id, entry.suggestion.item(), entry.updates, (double) Long.bitCount(last) / CONSTANCY_UPDATES);
    }

    /** What is shown since the last update, in the same order. */
    List<Held> held() {
        return held;
    }

    private Entry entry(Suggestion suggestion) {
        for (Entry entry : entries) {
            if (entry.absent > 0 && entry.suggestion.sameTopic(suggestion)) {
                return entry;
            }
        }
        Entry entry = new Entry(ids++, suggestion);
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
