package org.mixingmentor.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.ProgressiveStem;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.StreamedSound;
import org.mixingmentor.audio.playback.PlayableSound;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.dataset.CataloguedStem;

/** Reads stems so that they can be played: one whose loudness is known before all of it was read. */
final class SoundReader {
    /** Fifteen minutes, 350 MB: what is longer is decoded as it plays. */
    private static final long MOST_FRAMES = 900L * ChunkGrid.SAMPLE_RATE;

    private final AudioFiles files;

    SoundReader(AudioFiles files) {
        this.files = files;
    }

    /**
     * A sound that was read and can be played.
     *
     * @param sound what it is
     * @param playable for the player; the same object from beginning to end of a reading
     */
    record Ready(LoadedSound sound, PlayableSound playable) {
        /** Whether it is still being read: it gets its stem when it is. */
        boolean reading() {
            return sound.stem().isEmpty() && playable instanceof ProgressiveStem;
        }
    }

    /**
     * Reads a stem's file.
     *
     * @param begun gets what can be played before all of it was read
     * @param outdated asked now and then whether it is still wanted
     * @throws IOException with a sentence for people
     */
    Ready read(Path file, CataloguedStem stem, Consumer<Ready> begun, BooleanSupplier outdated) throws IOException {
        if (!Files.exists(file)) {
            throw new AudioException(stem.fileName() + " is missing; relocate it, or bring the file back");
        }
        Optional<Loudness> measured = stem.measurement().map(StemMeasurement::loudness);
        try (AudioStream stream = files.open48k(file)) {
            if (measured.isPresent() && stem.measurement().get().frames48k() > MOST_FRAMES) {
                LoadedSound sound = new LoadedSound(stem.fileName(), Optional.empty(), measured.get());
                return new Ready(sound, new StreamedSound(files, file));
            }
            ProgressiveStem reading = new ProgressiveStem(stem.measurement()
                    .map(StemMeasurement::frames48k)
                    .orElse(stream.format().frames()));
            measured.ifPresent(loudness ->
                    begun.accept(new Ready(new LoadedSound(stem.fileName(), Optional.empty(), loudness), reading)));
            Stem whole = reading.readAll(stream, outdated);
            Loudness loudness = measured.orElseGet(() -> LoudnessMeter.of(whole));
            return new Ready(new LoadedSound(stem.fileName(), Optional.of(whole), loudness), reading);
        }
    }
}
