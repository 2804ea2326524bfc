package org.mixingmentor.mentor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mixingmentor.mentor.spi.AdviceItem;

/**
 * Says a session as lines of JSON, as it goes: {@code state} when that changes, {@code advice} when what is shown does,
 * {@code levels} every second of sound; and {@link #summary} at its end. On one thread.
 */
public final class LiveLog implements Consumer<LiveSnapshot> {
    private final Consumer<String> lines;
    private final LiveHistory history = new LiveHistory();
    private List<AdviceItem> shown = List.of();
    private LiveState state;
    private String sentence = "";
    private double nextLevels;

    /** @param lines is given every line, without its end */
    public LiveLog(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Takes the next snapshot. */
    @Override
    public void accept(LiveSnapshot snapshot) {
        history.accept(snapshot);
        boolean told = snapshot.sentence().equals(sentence);
        if (snapshot.state() != state || (!told && snapshot.seconds() >= nextLevels)) {
            state = snapshot.state();
            sentence = snapshot.sentence();
            lines.accept(LiveJson.state(snapshot));
        }
        List<AdviceItem> items =
                snapshot.advice().stream().map(LiveAdvice::item).toList();
        if (!items.equals(shown)) {
            shown = items;
            lines.accept(LiveJson.advice(snapshot));
        }
        if (snapshot.seconds() >= nextLevels) {
            nextLevels = Math.floor(snapshot.seconds()) + 1;
            lines.accept(LiveJson.levels(snapshot));
        }
    }

    /** What the session came to; also a line. */
    public LiveSummary summary() {
        LiveSummary summary = history.summary();
        lines.accept(LiveJson.summary(summary));
        return summary;
    }

    /** The advice as an Audacity label track: a line an item, from its coming to its going, in seconds. */
    public String labels() {
        StringBuilder labels = new StringBuilder();
        for (LiveHistory.Spell spell : history.spells()) {
            labels.append(String.format(Locale.ROOT, "%.3f\t%.3f\t%s\n", spell.startS, spell.endS, spell.item.text()));
        }
        return labels.toString();
    }
}
