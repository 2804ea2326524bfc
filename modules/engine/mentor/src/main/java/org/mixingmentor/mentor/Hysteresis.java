package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.Suggestion;

/** Keeps advice from flickering: an item shows when it has held for a while, and goes when it has been gone for one. */
final class Hysteresis {
    /** Updates that constancy is counted over: three seconds. */
    private static final int CONSTANCY_UPDATES = 30;

    /** A shown item keeps its place until another outweighs it by this, in dB. */
    private static final double INCUMBENCY_DB = 1;
    /** A shown filter's words change only when, averaged, its gain has moved by this, in dB, or a third of an octave. */
    private static final double SAME_GAIN_DB = 0.75;

    private static final double SAME_OCTAVES = 1 / 3.0;

    /** What words follow is averaged over a second: chunk for chunk a drum says one thing in its attack, another after. */
    private static final double SHARE = 0.1;

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
        double gainDb;
        double octaves;
        int present;
        int absent;
        boolean holds;

        Entry(long id, Suggestion suggestion) {
            this.id = id;
            this.suggestion = suggestion;
            this.gainDb = suggestion.item().gainDb();
            this.octaves = octaves(suggestion.item());
        }

        /** Takes what is suggested now; the words of a shown item stay until they are wrong for more than a moment. */
        void follow(Suggestion now, boolean shown) {
            gainDb += SHARE * (now.item().gainDb() - gainDb);
            octaves += SHARE * (octaves(now.item()) - octaves);
            boolean typical = !differs(now.item(), gainDb, octaves);
            if (!shown || (typical && differs(suggestion.item(), gainDb, octaves))) {
                suggestion = now;
            }
        }

        private static double octaves(AdviceItem item) {
            return Math.log(item.frequencyHz()) / Math.log(2);
        }

        /** Never of treatments, whose numbers are NaN. */
        private static boolean differs(AdviceItem item, double gainDb, double octaves) {
            return Math.abs(item.gainDb() - gainDb) > SAME_GAIN_DB || Math.abs(octaves(item) - octaves) > SAME_OCTAVES;
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
            entry.follow(suggestion, shown.contains(entry.suggestion.item()));
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
}
