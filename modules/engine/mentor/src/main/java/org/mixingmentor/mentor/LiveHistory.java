package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.spi.AdviceItem;

/** Remembers a session: which advice stood from when to when, and how far off the sound was before and after. */
public final class LiveHistory implements Consumer<LiveSnapshot> {
    /** Ten seconds of snapshots. */
    private static final int SPAN = 200;

    private static final double SAME_FREQUENCY = Math.sqrt(2);

    private final List<Spell> spells = new ArrayList<>();
    private final Map<Long, Spell> standing = new LinkedHashMap<>();
    private final double[] lastSizes = new double[SPAN];
    private double firstSum;
    private long sizes;
    private LiveSnapshot last;

    public LiveHistory() {}

    /** One item from its coming to its going. */
    static final class Spell {
        final double startS;
        final double firstGainDb;
        AdviceItem item;
        double endS;
        boolean over;

        Spell(AdviceItem item, double startS) {
            this.item = item;
            this.startS = startS;
            this.endS = startS;
            this.firstGainDb = item.gainDb();
        }

        double lengthS() {
            return endS - startS;
        }
    }

    /** Takes the next snapshot. */
    @Override
    public void accept(LiveSnapshot snapshot) {
        last = snapshot;
        for (LiveAdvice advice : snapshot.advice()) {
            Spell spell = standing.computeIfAbsent(advice.id(), id -> begun(advice, snapshot));
            spell.item = advice.item();
            spell.endS = snapshot.seconds();
        }
        standing.entrySet().removeIf(entry -> {
            boolean gone = snapshot.advice().stream().noneMatch(advice -> advice.id() == entry.getKey());
            entry.getValue().over |= gone;
            return gone;
        });
        if (snapshot.state() == LiveState.LISTENING) {
            double size = size(snapshot);
            if (sizes < SPAN) {
                firstSum += size;
            }
            lastSizes[(int) (sizes % SPAN)] = size;
            sizes++;
        }
    }

    private Spell begun(LiveAdvice advice, LiveSnapshot snapshot) {
        Spell spell = new Spell(advice.item(), snapshot.seconds());
        spells.add(spell);
        return spell;
    }

    private static double size(LiveSnapshot snapshot) {
        double sum = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            sum += Math.abs(snapshot.correction().bandDb(band));
        }
        return sum / Bands.ADVISED;
    }

    /** In order of their coming. */
    List<Spell> spells() {
        return spells;
    }

    /** What it has come to so far. */
    public LiveSummary summary() {
        List<List<Spell>> groups = new ArrayList<>();
        for (Spell spell : spells) {
            groups.stream()
                    .filter(group -> same(group.get(0).item, spell.item))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(spell);
        }
        List<LiveSummary.Told> told = groups.stream()
                .map(LiveHistory::told)
                .sorted(Comparator.comparingDouble(each -> -each.seconds()))
                .toList();
        int span = (int) Math.min(SPAN, sizes);
        double lastSum = 0;
        for (int i = 0; i < span; i++) {
            lastSum += lastSizes[i];
        }
        return new LiveSummary(
                last == null ? 0 : last.seconds(),
                told,
                firstSum / span,
                lastSum / span,
                last == null ? Double.NaN : last.loudness().integratedLufs(),
                last == null ? Double.NaN : last.loudness().truePeakDbtp(),
                last == null ? 0 : last.timing().droppedBlocks());
    }

    private static LiveSummary.Told told(List<Spell> group) {
        Spell latest = group.get(group.size() - 1);
        return new LiveSummary.Told(
                latest.item.text(),
                group.stream().mapToDouble(Spell::lengthS).sum(),
                group.size(),
                group.get(0).firstGainDb,
                latest.item.gainDb(),
                !latest.over);
    }

    private static boolean same(AdviceItem one, AdviceItem other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        if (one.kind() == AdviceItem.Kind.TREATMENT) {
            return one.text().equals(other.text());
        }
        double ratio = one.frequencyHz() / other.frequencyHz();
        return one.gainDb() * other.gainDb() > 0 && ratio < SAME_FREQUENCY && ratio > 1 / SAME_FREQUENCY;
    }
}
