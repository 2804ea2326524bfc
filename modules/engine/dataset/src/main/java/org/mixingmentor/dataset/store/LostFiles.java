package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.ContentHash;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.internal.FileState;

/**
 * Finds the files of missing stems below a folder: under their old paths, else by their content, whatever they are called
 * there and however deep they lie. Only the path is asked of a stem that was never read.
 */
final class LostFiles {
    private final Path folder;
    private final Path elsewhere;
    private final Set<Long> sizes = new HashSet<>();
    private final Map<Path, byte[]> hashes = new HashMap<>();
    private Optional<Map<Long, List<Path>>> bySize = Optional.empty();

    /**
     * @param folder the dataset's
     * @param elsewhere where to look
     */
    LostFiles(Path folder, Path elsewhere) {
        this.folder = folder;
        this.elsewhere = elsewhere;
    }

    /**
     * A stem without its file.
     *
     * @param size in bytes when it was read last; negative where it was not known
     * @param hash of its content then; null where it never was
     */
    record Lost(String fileName, long size, byte[] hash) {}

    /** All stems of the catalogue, each as if it were lost, by name. */
    static List<Lost> stems(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT file_name, coalesce(size, -1), content.hash"
                        + " FROM stem LEFT JOIN content ON content.id = content_id ORDER BY file_name");
                ResultSet found = query.executeQuery()) {
            List<Lost> stems = new ArrayList<>();
            while (found.next()) {
                stems.add(new Lost(found.getString(1), found.getLong(2), found.getBytes(3)));
            }
            return stems;
        }
    }

    /**
     * Files by the names of their stems; of those not found, nothing.
     *
     * @param prefix the folder they are missed in, empty = the dataset's
     */
    Map<String, Path> find(List<Lost> lost, String prefix, Progress progress) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        lost.forEach(stem -> sizes.add(stem.size()));
        int done = 0;
        for (Lost stem : lost) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(done++, lost.size(), stem.fileName());
            String below = prefix.isEmpty() ? stem.fileName() : stem.fileName().substring(prefix.length() + 1);
            Optional<Path> file = Optional.of(elsewhere.resolve(below)).filter(Files::isRegularFile);
            if (file.isEmpty()) {
                file = byContent(stem);
            }
            file.ifPresent(path -> found.put(stem.fileName(), path));
        }
        return found;
    }

    /** Files in the dataset's own folder are left to the scan, which follows them: there they may be other stems. */
    private Optional<Path> byContent(Lost stem) throws IOException {
        if (stem.hash() == null) {
            return Optional.empty();
        }
        List<Path> alike = new ArrayList<>(
                stem.size() >= 0
                        ? filesBySize().getOrDefault(stem.size(), List.of())
                        : filesBySize().values().stream().flatMap(List::stream).toList());
        String called = FileNames.last(stem.fileName());
        alike.sort(
                Comparator.comparing(file -> !String.valueOf(file.getFileName()).equals(called)));
        for (Path file : alike) {
            if (!hashes.containsKey(file)) {
                hashes.put(file, ContentHash.of(file));
            }
            if (Arrays.equals(hashes.get(file), stem.hash())) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Whatever it is called: the content decides. */
    private boolean mayBeLost(Path file) {
        try {
            return sizes.contains(Files.size(file));
        } catch (IOException e) {
            return false;
        }
    }

    private Map<Long, List<Path>> filesBySize() throws IOException {
        if (bySize.isEmpty()) {
            Map<Long, List<Path>> found = new HashMap<>();
            Path own = folder.toRealPath();
            for (Map.Entry<String, FileState> entry :
                    AudioFileFinder.walk(elsewhere, this::mayBeLost).files().entrySet()) {
                Path file = elsewhere.resolve(entry.getKey());
                if (!file.toRealPath().startsWith(own)) {
                    found.computeIfAbsent(entry.getValue().size(), each -> new ArrayList<>())
                            .add(file);
                }
            }
            bySize = Optional.of(found);
        }
        return bySize.get();
    }
}
