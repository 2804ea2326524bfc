package org.mixingmentor.dataset.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.dataset.OutsideChanges;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * A dataset folder, opened. The catalogue in {@code .mentor} is the truth; metadata.jsonl is its form for git and
 * Python, merged when the folder is opened and written on {@link #save()} and {@link #close()}. Any number of threads
 * of one process; one process writes at a time.
 */
public final class Dataset implements AutoCloseable {
    private final Path folder;
    private final DatasetStore store;

    private Dataset(Path folder, DatasetStore store) {
        this.folder = folder;
        this.store = store;
    }

    /**
     * Opens a folder for reading and writing; makes its catalogue where there is none.
     *
     * @throws DatasetException when the folder is not there or cannot be written, another process has it open for
     *     writing (the sentence says who), or metadata.jsonl has a line that cannot be parsed (it says which); then
     *     nothing was changed
     */
    public static Dataset open(Path folder) throws IOException {
        return new Dataset(folder, DatasetStore.writing(folder));
    }

    /**
     * Opens a folder for reading: takes no lock and writes nothing, whoever else has it open. Methods that write throw a
     * {@link DatasetException}.
     */
    public static Dataset openReadOnly(Path folder) throws IOException {
        return new Dataset(folder, DatasetStore.reading(folder));
    }

    /**
     * Does what the first opening in a process has to do beside reading: loads the catalogue's native library. For a
     * program that has the time now, and opens a folder later; whether it is called makes no other difference.
     */
    public static void prepare() throws IOException {
        DatasetStore.prepare();
    }

    /** Sentences on what opening did that the user should know: merged, made anew. */
    public List<String> notes() {
        return store.notes();
    }

    /** The dataset folder. */
    public Path folder() {
        return folder;
    }

    /** Where brains of this dataset go: {@code models} in the folder. Not made by asking. */
    public Path models() {
        return folder.resolve("models");
    }

    /** Where training runs go: {@code .mentor/runs} in the folder. Not made by asking. */
    public Path runs() {
        return folder.resolve(".mentor").resolve("runs");
    }

    /** The audio file of a stem, there or not. */
    public Path audio(String fileName) {
        return folder.resolve(fileName);
    }

    /** What opens this dataset's audio: a file that a scan took as far as it goes, on the user's word, likewise. */
    public AudioFiles opening(AudioFiles audio) {
        return audio.takingWhatIsThere(this::isAsFarAsItGoes);
    }

    /** Whether a file is a stem's that a scan took as far as it goes; false where that is not known. */
    public boolean isAsFarAsItGoes(Path file) {
        try {
            return file.startsWith(folder)
                    && stem(folder.relativize(file).toString().replace(File.separatorChar, '/'))
                            .flatMap(CataloguedStem::measurement)
                            .filter(StemMeasurement::isAsFarAsItGoes)
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** All stems, by file name. */
    public List<CataloguedStem> stems() throws IOException {
        return store.stems();
    }

    /** One stem; empty where no row has that file name. */
    public Optional<CataloguedStem> stem(String fileName) throws IOException {
        return store.stem(fileName);
    }

    /** The stems of these names that there are, in the order of the names: what an edit changed, read anew. */
    public List<CataloguedStem> stems(Collection<String> fileNames) throws IOException {
        return store.stems(fileNames);
    }

    /** The fingerprints of a stem, of the current version; empty until it was scanned. */
    public Optional<FingerprintMatrix> fingerprints(String fileName) throws IOException {
        return store.fingerprints(fileName);
    }

    /**
     * Brings the catalogue up to date with the files: finds audio, hashes, measures and fingerprints what is new,
     * follows moved files, gives songs their splits. Each file's result is kept as soon as it is there, so a scan that
     * was cancelled or killed goes on where it was. A file that cannot be read becomes a row with its reason.
     *
     * @param jobs threads, 1 or more
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was finished is kept
     */
    public ScanReport scan(AudioFiles audio, int jobs, Progress progress) throws IOException {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: " + jobs);
        }
        return store.scan(opening(audio), jobs, progress);
    }

    /**
     * Adds rows, or replaces those of the same file name, in one durable transaction that can be undone. A row without
     * a song gets the one its path says; a stem that comes into a song takes that song's split.
     *
     * @param what the edit in a few words, for the history: "label 3 stems flawed"
     * @return which stems are other than before; rows that were so already are not among them
     * @throws DatasetException when it would change a locked test set; then nothing was changed
     */
    public AppliedEdit put(List<StemRow> rows, String what) throws IOException {
        return store.put(rows, what, false);
    }

    /**
     * The same, where a locked test set may be changed.
     *
     * @param evenLocked true = stems may come into the test set and leave it though it is locked, because somebody was
     *     asked and said so
     */
    public AppliedEdit put(List<StemRow> rows, String what, boolean evenLocked) throws IOException {
        return store.put(rows, what, evenLocked);
    }

    /** Whether the test set is locked. */
    public boolean testLocked() throws IOException {
        return store.testLocked();
    }

    /**
     * Locks the test set, or unlocks it; kept in the catalogue. While it is locked no stem that has a split comes into it
     * or leaves it: edits, undo and redo that would do so are refused with a {@link DatasetException} and nothing of them
     * is done, a change from outside becomes a conflict, and new songs that would be drawn into it learn instead. Stems
     * that are new to one of its songs do join it.
     */
    public void lockTest(boolean locked) throws IOException {
        store.lockTest(locked);
    }

    /**
     * Adds or replaces rows as {@link #put} does, for files that were just brought into the folder: undone, the file of
     * a row that is new goes to {@code .mentor/trash}, and comes back when it is done again.
     */
    public AppliedEdit add(List<StemRow> rows, String what) throws IOException {
        return store.add(rows, what);
    }

    /**
     * Says that a file is about to be brought into the folder, whose row will be {@linkplain #add added}: should this
     * process die before, the row is added when the folder is opened next.
     */
    public void announce(StemRow row) throws IOException {
        store.announce(row);
    }

    /**
     * Takes stems out of the dataset, in one durable transaction that can be undone, with all their labels. A file that
     * stays is not met again by a scan until its row is put or the removal undone.
     *
     * @param fileNames names that no stem has are passed over
     * @param alsoTrash true = the files go to {@code .mentor/trash}, and undo brings them back; false = they stay
     * @param what the edit in a few words
     */
    public AppliedEdit remove(Collection<String> fileNames, boolean alsoTrash, String what) throws IOException {
        return store.remove(fileNames, alsoTrash, what);
    }

    /**
     * Gives a stem whose file is missing a file again. One in the dataset folder is from now on the stem's, whose labels
     * replace what was inferred for it, and twins go on naming their gold stem: an edit that can be undone. One outside
     * is copied to where it is missed. A scan afterwards reads it.
     *
     * @throws DatasetException when there is no such stem or file, or the stem is not missing
     */
    public AppliedEdit relocate(String fileName, Path file) throws IOException {
        return store.relocate(fileName, file);
    }

    /**
     * The same for every missing stem below a folder of the dataset whose file is below another, as one edit: under the
     * same name, or outside the dataset folder with the same content, whatever its name and however deep.
     *
     * @param prefix the folder they are missed in, a path inside the dataset folder without '/' at its end; empty = all
     * @param elsewhere where they are now
     * @throws DatasetException when none is missing, or none is there
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was copied is kept
     */
    public AppliedEdit relocateFolder(String prefix, Path elsewhere, Progress progress) throws IOException {
        return store.relocateFolder(prefix, elsewhere, progress);
    }

    /**
     * Takes the last edit back; what others changed meanwhile stays.
     *
     * @return what was taken back and which stems that changed; empty where there is none left
     */
    public Optional<AppliedEdit> undo() throws IOException {
        return store.undo();
    }

    /**
     * Does the edit again that was undone last; a new edit puts an end to that.
     *
     * @return what was done again and which stems that changed; empty where there is none left
     */
    public Optional<AppliedEdit> redo() throws IOException {
        return store.redo();
    }

    /** Filter lines that somebody kept with this dataset, by their names. */
    public SortedMap<String, String> filters() throws IOException {
        return store.filters();
    }

    /**
     * Keeps a filter line with the dataset, in the catalogue, in place of one of the same name. No edit: undo leaves it.
     *
     * @param line as {@link StemFilter#parse} reads it
     */
    public void keepFilter(String name, String line) throws IOException {
        store.keepFilter(name, line);
    }

    /** Forgets a kept filter line; one that is not there is none to forget. */
    public void forgetFilter(String name) throws IOException {
        store.forgetFilter(name);
    }

    /** The edits of a stem, oldest first. */
    public List<Edit> history(String fileName) throws IOException {
        return store.history(fileName);
    }

    /** What was changed both here and outside and waits for a decision; ours is kept meanwhile. */
    public List<MergeConflict> conflicts() throws IOException {
        return store.conflicts();
    }

    /**
     * Decides a conflict.
     *
     * @param theirs true = take what came from outside, as an edit that can be undone; false = ours stays
     */
    public void settle(MergeConflict conflict, boolean theirs) throws IOException {
        store.settle(conflict, theirs);
    }

    /**
     * Writes metadata.jsonl atomically, after merging what was changed in it from outside.
     *
     * @return what was merged
     */
    public OutsideChanges save() throws IOException {
        return store.save();
    }

    /**
     * Whether metadata.jsonl is another than was last read or written here, and has not changed since this was last asked:
     * another program may be in the middle of writing it. Looks at its size and time only, so it may be asked every second;
     * where true, {@link #merge()} takes the change in.
     */
    public boolean changedOutside() throws IOException {
        return store.changedOutside();
    }

    /**
     * Merges what was changed in metadata.jsonl from outside, as opening does, as one edit that can be undone.
     *
     * @throws DatasetException when a line cannot be parsed (it says which); then nothing was changed
     */
    public OutsideChanges merge() throws IOException {
        return store.merge();
    }

    /** SHA-512/256 over all rows and content hashes, in hexadecimal: the same data gives the same hash. */
    public String hash() throws IOException {
        return store.hash();
    }

    /** Saves and lets go of the folder. */
    @Override
    public void close() throws IOException {
        store.close();
    }
}
