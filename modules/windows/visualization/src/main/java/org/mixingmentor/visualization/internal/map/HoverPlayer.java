package org.mixingmentor.visualization.internal.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Timer;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ListeningLevel;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.StreamedSound;
import org.mixingmentor.audio.playback.Player;
import org.mixingmentor.audio.playback.Track;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Playback;

/**
 * Plays the stem that the pointer rests on, all equally loud, with a player of its own: the selection, and what the one
 * player of all windows has loaded, stay. A file is read as it plays. Event thread only.
 */
final class HoverPlayer {
    /** A pointer on its way to somewhere else makes no sound. */
    private static final int RESTS_MS = 120;

    private final Playback playback;
    private final AudioFiles files;
    private final Player player = new Player(() -> {});
    private final LatestOnlyTask loading = new LatestOnlyTask("Hear under the pointer");
    private final Timer resting = new Timer(RESTS_MS, event -> load());
    private CataloguedStem wanted;
    private Path file;

    /** @param playback falls silent, and says where sound comes out and how loud */
    HoverPlayer(AudioFiles files, Playback playback) {
        this.files = files;
        this.playback = playback;
        resting.setRepeats(false);
    }

    /** Plays a stem of a dataset as soon as the pointer rests. */
    void hear(CataloguedStem stem, Path audio) {
        if (wanted == null || !wanted.fileName().equals(stem.fileName())) {
            stop();
            wanted = stem;
            file = audio;
            resting.restart();
        }
    }

    /** Plays nothing. */
    void stop() {
        wanted = null;
        resting.stop();
        loading.forget();
        player.pause();
    }

    private void load() {
        CataloguedStem stem = wanted;
        Path audio = file;
        loading.ask(
                outdated -> {
                    if (!Files.exists(audio)) {
                        throw new AudioException(audio + " is missing.");
                    }
                    double gain = stem.measurement()
                            .map(StemMeasurement::loudness)
                            .map(loudness -> ListeningLevel.gainsDb(List.of(loudness))[0])
                            .orElse(0.0);
                    return new Track(new StreamedSound(files, audio), gain);
                },
                track -> {
                    playback.stop();
                    player.device(playback.device());
                    player.volumeDb(playback.volumeDb());
                    player.load(track);
                    player.play();
                },
                sentence -> {});
    }
}
