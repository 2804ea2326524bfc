package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.SystemReason;

/** {@code .mentor/trash}: files of stems that were taken out of the dataset, each edit in a folder of its own. */
final class Trash {
    /**
     * A file between its place and the trash.
     *
     * @param fileName its place in the dataset folder
     * @param inTrash its place in the trash, with '/'
     */
    record Item(String fileName, String inTrash) {}

    private final Path folder;

    Trash(Path folder) {
        this.folder = folder;
    }

    private Path inTrash(Item item) {
        return folder.resolve(".mentor").resolve("trash").resolve(item.inTrash());
    }

    /** Moves files to the trash and returns a sentence for each that could not be moved. */
    List<String> takeAway(List<Item> items) {
        List<String> warnings = new ArrayList<>();
        for (Item item : items) {
            Path file = folder.resolve(item.fileName());
            try {
                move(file, inTrash(item));
            } catch (NoSuchFileException gone) {
                // There is nothing to move: the stem was missing.
            } catch (IOException e) {
                warnings.add(file + " is no longer in the dataset, but the file could not be moved to the trash ("
                        + SystemReason.of(e) + "); delete it yourself");
            }
        }
        return warnings;
    }

    /** Moves files back and returns a sentence for each that could not be moved. */
    List<String> bringBack(List<Item> items) {
        List<String> warnings = new ArrayList<>();
        for (Item item : items) {
            Path file = folder.resolve(item.fileName());
            Path kept = inTrash(item);
            try {
                if (Files.exists(kept) && Files.exists(file)) {
                    warnings.add(file + " is another file now; the former one stays in " + kept);
                } else {
                    move(kept, file);
                }
            } catch (NoSuchFileException gone) {
                // It never was in the trash, or somebody emptied that: the stem is back, as missing if so.
            } catch (IOException e) {
                warnings.add(kept + " could not be moved back to " + file + " (" + SystemReason.of(e)
                        + "); move it yourself and scan");
            }
        }
        return warnings;
    }

    private static void move(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            throw new NoSuchFileException(from.toString());
        }
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }
}
