package org.mixingmentor.labeling.internal;

import java.util.Optional;
import org.mixingmentor.comparison.GoldPartner;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.LoadedSound;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;

/** The gold stem that the player compares the stem at hand with. On the event thread. */
final class GoldPairing {
    private final Playback playback;
    private final LatestOnlyTask looking = new LatestOnlyTask("Label: gold partner");
    private Optional<GoldPartner> partner = Optional.empty();
    /** What a partner was looked for to; null before. */
    private StemRow lookedFor;

    private boolean ended;

    /** @param playback gets the partner, to be heard beside the stem at hand */
    GoldPairing(Playback playback) {
        this.playback = playback;
    }

    /** The partner; empty where there is none, or none yet. */
    Optional<GoldPartner> partner() {
        return partner;
    }

    /** Whether one was looked for, so that there is none where {@link #partner} is empty. */
    boolean isEnded() {
        return ended;
    }

    /** Another stem is at hand. */
    void forget() {
        looking.forget();
        partner = Optional.empty();
        lookedFor = null;
        ended = false;
    }

    /**
     * Looks for a partner once the sound is loaded, and once for a stem as long as it is labelled as the same instrument of
     * the same genre.
     *
     * @param found called when one was looked for
     */
    void look(OpenDataset dataset, CataloguedStem stem, Runnable found) {
        StemRow row = stem.row();
        if (!isWhole(row.fileName()) || (lookedFor != null && isAlike(lookedFor, row))) {
            return;
        }
        forget();
        lookedFor = row;
        looking.ask(
                outdated -> GoldPartner.of(dataset.dataset(), dataset.stems(), stem, dataset.summaries(), outdated),
                gold -> {
                    partner = gold;
                    ended = true;
                    playback.compareWith(gold.flatMap(one -> dataset.stem(one.fileName())));
                    found.run();
                },
                sentence -> {});
    }

    private boolean isWhole(String fileName) {
        return playback.loaded()
                .filter(sound -> sound.fileName().equals(fileName))
                .flatMap(LoadedSound::stem)
                .isPresent();
    }

    private static boolean isAlike(StemRow row, StemRow now) {
        return row.genre().equals(now.genre())
                && row.instrument().equals(now.instrument())
                && row.goldFileName().equals(now.goldFileName());
    }
}
