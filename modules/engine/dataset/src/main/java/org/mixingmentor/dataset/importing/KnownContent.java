package org.mixingmentor.dataset.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.ContentHash;
import org.mixingmentor.dataset.internal.FileState;
import org.mixingmentor.dataset.store.Dataset;

/**
 * What lies in a dataset folder already, by content: what a scan has met, and what none has yet, which is read only when
 * something of its size comes.
 */
final class KnownContent {
    private final Path folder;
    private final Map<String, String> nameOfHash = new HashMap<>();
    private final Map<Long, List<String>> unread = new HashMap<>();

    KnownContent(Dataset dataset, AudioFiles audio) throws IOException {
        folder = dataset.folder();
        Map<String, FileState> files =
                new HashMap<>(AudioFileFinder.walk(folder, audio::claims).files());
        for (CataloguedStem stem : dataset.stems()) {
            if (!stem.contentHash().isEmpty()) {
                nameOfHash.putIfAbsent(stem.contentHash(), stem.fileName());
                files.remove(stem.fileName());
            }
        }
        files.forEach((name, state) ->
                unread.computeIfAbsent(state.size(), size -> new ArrayList<>()).add(name));
    }

    /** The file that has this content; empty where it is new. */
    Optional<String> name(String hash, long size) throws IOException {
        List<String> candidates = unread.remove(size);
        if (candidates != null) {
            for (String name : candidates) {
                Path file = folder.resolve(name);
                if (Files.isRegularFile(file)) {
                    nameOfHash.putIfAbsent(HexFormat.of().formatHex(ContentHash.of(file)), name);
                }
            }
        }
        return Optional.ofNullable(nameOfHash.get(hash));
    }

    /** Remembers what has just come in. */
    void put(String hash, String name) {
        nameOfHash.put(hash, name);
    }
}
