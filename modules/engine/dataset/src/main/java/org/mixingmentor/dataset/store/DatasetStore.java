package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.SystemReason;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.dataset.OutsideChanges;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.internal.ContentHash;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/** A dataset folder with its lock, its catalogue and its metadata.jsonl. */
final class DatasetStore implements AutoCloseable {
    private static final String FILTER = "filter ";

    private final Path folder;
    private final FolderLock lock;
    private final Database database;
    private final MetadataSync metadata;
    private final Arrivals arrivals;
    private final List<String> notes = new ArrayList<>();
    private final String user = System.getProperty("user.name", "");

    private DatasetStore(Path folder, FolderLock lock, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.metadata = new MetadataSync(new MetadataFile(folder));
        this.arrivals = new Arrivals(folder);
    }

    /** Opens for writing: takes the lock, makes what is missing, merges metadata.jsonl. */
    static DatasetStore writing(Path folder) throws IOException {
        requireFolder(folder);
        Path own = own(folder);
        FolderLock lock = null;
        DatasetStore store = null;
        try {
            makeOwn(own);
            lock = FolderLock.take(folder, own.resolve("lock"));
            boolean rebuilt = !Files.exists(catalogue(folder));
            store = new DatasetStore(folder, lock, Database.open(catalogue(folder)));
            store.merge(rebuilt);
            store.catalogueArrivals();
            return store;
        } catch (IOException | RuntimeException e) {
            if (store != null) {
                store.release();
            } else if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /** Opens for reading: the catalogue as it is, or metadata.jsonl where there is none. */
    static DatasetStore reading(Path folder) throws IOException {
        requireFolder(folder);
        if (Files.exists(catalogue(folder))) {
            DatasetStore store = new DatasetStore(folder, null, Database.openReadOnly(catalogue(folder)));
            store.metadata.meet();
            return store;
        }
        DatasetStore store = new DatasetStore(folder, null, Database.inMemory());
        try {
            store.metadata.merge(store.database);
            return store;
        } catch (IOException | RuntimeException e) {
            store.release();
            throw e;
        }
    }

    /** Loads all that reading a catalogue takes. */
    static void prepare() throws IOException {
        try (Database empty = Database.inMemory()) {
            empty.read(connection -> new CataloguedStems(connection).all());
        }
    }

    private static Path own(Path folder) {
        return folder.resolve(".mentor");
    }

    private static Path catalogue(Path folder) {
        return own(folder).resolve("catalogue.db");
    }

    private static void requireFolder(Path folder) throws DatasetException {
        if (!Files.isDirectory(folder)) {
            throw new DatasetException(folder + (Files.exists(folder) ? " is a file" : " does not exist")
                    + "; name the folder that holds the stems");
        }
    }

    private static void makeOwn(Path own) throws IOException {
        try {
            Files.createDirectories(own);
            Path ignored = own.resolve(".gitignore");
            if (!Files.exists(ignored)) {
                Files.writeString(ignored, "*\n", StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new DatasetException(
                    own + " cannot be written: " + SystemReason.of(e) + "; check the folder and its disk", e);
        }
    }

    private void merge(boolean rebuilt) throws IOException {
        boolean changed = metadata.catchUp(database).any();
        if (changed && rebuilt) {
            notes.add("The catalogue was made anew from metadata.jsonl; edits made before have no history");
        } else if (changed) {
            notes.add("metadata.jsonl was changed outside and has been merged");
        }
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<CataloguedStem> stems() throws IOException {
        return database.read(connection -> new CataloguedStems(connection).all());
    }

    Optional<CataloguedStem> stem(String fileName) throws IOException {
        return stems(List.of(fileName)).stream().findFirst();
    }

    List<CataloguedStem> stems(Collection<String> fileNames) throws IOException {
        return database.read(connection -> new CataloguedStems(connection).named(fileNames));
    }

    Optional<FingerprintMatrix> fingerprints(String fileName) throws IOException {
        return database.read(connection -> new ContentTable(connection).fingerprints(fileName));
    }

    ScanReport scan(AudioFiles audio, int jobs, Progress progress) throws IOException {
        requireWriting();
        return new Scan(folder, database, audio, progress).run(jobs);
    }

    AppliedEdit put(List<StemRow> rows, String what, boolean evenLocked) throws IOException {
        return edit(connection -> new RowWriter(connection, evenLocked).put(rows, user, what));
    }

    /** Puts rows whose files came with them: undone, those go to the trash. */
    AppliedEdit add(List<StemRow> rows, String what) throws IOException {
        AppliedEdit edit = edit(connection -> new RowWriter(connection, false).add(rows, user, what));
        arrivals.added(rows.stream().map(StemRow::fileName).toList());
        return edit;
    }

    void announce(StemRow row) throws IOException {
        requireWriting();
        arrivals.announce(row);
    }

    /** Gives the files that a process brought in before it died their rows. */
    private void catalogueArrivals() throws IOException {
        Set<String> known = new HashSet<>();
        stems().forEach(stem -> known.add(stem.fileName()));
        List<StemRow> left = arrivals.left().stream()
                .filter(row -> !known.contains(row.fileName()))
                .toList();
        if (!left.isEmpty()) {
            add(left, "import " + left.size() + " stems");
            notes.add("An import was interrupted; the " + left.size() + " stems that had come in are in the dataset");
        }
        arrivals.clear();
    }

    AppliedEdit remove(Collection<String> fileNames, boolean alsoTrash, String what) throws IOException {
        return edit(connection -> new RowWriter(connection, false).remove(fileNames, alsoTrash, user, what));
    }

    private AppliedEdit edit(Database.Work<EditApplier.Applied> work) throws IOException {
        requireWriting();
        return replay(connection -> Optional.of(work.on(connection))).orElseThrow();
    }

    /** Files come back before the rows show, and go after: whatever dies in between, undoing can be tried again. */
    private Optional<AppliedEdit> replay(Database.Work<Optional<EditApplier.Applied>> work) throws IOException {
        requireWriting();
        List<String> warnings = new ArrayList<>();
        Trash trash = new Trash(folder);
        Optional<EditApplier.Applied> applied = database.write(connection -> {
            Optional<EditApplier.Applied> done = work.on(connection);
            done.ifPresent(edit -> warnings.addAll(trash.bringBack(edit.returning())));
            return done;
        });
        applied.ifPresent(edit -> warnings.addAll(trash.takeAway(edit.leaving())));
        return applied.map(edit -> new AppliedEdit(edit.what(), List.copyOf(edit.fileNames()), warnings));
    }

    AppliedEdit relocate(String fileName, Path file) throws IOException {
        requireWriting();
        return new Relocation(folder, database, user).file(fileName, file);
    }

    AppliedEdit relocateFolder(String prefix, Path elsewhere, Progress progress) throws IOException {
        requireWriting();
        return new Relocation(folder, database, user).folder(prefix, elsewhere, progress);
    }

    Optional<AppliedEdit> undo() throws IOException {
        return replay(connection -> new History(connection).undo());
    }

    Optional<AppliedEdit> redo() throws IOException {
        return replay(connection -> new History(connection).redo());
    }

    boolean testLocked() throws IOException {
        return database.read(TestLock::isOn);
    }

    void lockTest(boolean locked) throws IOException {
        requireWriting();
        database.write(connection -> {
            TestLock.set(connection, locked);
            return null;
        });
    }

    /** Kept filter lines by name. */
    SortedMap<String, String> filters() throws IOException {
        return database.read(connection -> Settings.below(connection, FILTER));
    }

    void keepFilter(String name, String line) throws IOException {
        requireWriting();
        database.write(connection -> {
            Settings.set(connection, FILTER + name, line);
            return null;
        });
    }

    void forgetFilter(String name) throws IOException {
        requireWriting();
        database.write(connection -> {
            Settings.remove(connection, FILTER + name);
            return null;
        });
    }

    List<Edit> history(String fileName) throws IOException {
        return database.read(connection -> new History(connection).of(fileName));
    }

    List<MergeConflict> conflicts() throws IOException {
        return database.read(Conflicts::all);
    }

    void settle(MergeConflict conflict, boolean theirs) throws IOException {
        requireWriting();
        database.write(connection -> {
            Conflicts.settle(connection, conflict, theirs, user);
            return null;
        });
    }

    OutsideChanges save() throws IOException {
        requireWriting();
        return metadata.save(database);
    }

    boolean changedOutside() throws IOException {
        return metadata.changedOutside();
    }

    OutsideChanges merge() throws IOException {
        requireWriting();
        return metadata.merge(database).changes();
    }

    /** SHA-512/256 over the rows and content hashes, by file name. */
    String hash() throws IOException {
        MessageDigest digest = ContentHash.digest();
        database.read(connection -> {
            new StemRecords(connection).forEachText(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return null;
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private void requireWriting() throws DatasetException {
        if (lock == null) {
            throw new DatasetException(folder + " is open for reading only; close it where it is open for writing");
        }
    }

    /** Saves, where it may write, and lets go of everything whatever happens. */
    @Override
    public void close() throws IOException {
        try {
            if (lock != null) {
                metadata.save(database);
            }
        } finally {
            release();
        }
    }

    private void release() throws IOException {
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
