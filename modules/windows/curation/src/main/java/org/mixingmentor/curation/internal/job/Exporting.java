package org.mixingmentor.curation.internal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.LabelReading;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.tables.LabelTable;
import org.mixingmentor.dataset.tables.NumpyExport;
import org.mixingmentor.workbench.FileChoice;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.Work;

/** Labels out of the dataset as a table or NumPy archive, and in from a table. */
public final class Exporting {
    private final Session session;
    private final StemList list;

    public Exporting(Session session, StemList list) {
        this.session = session;
        this.list = list;
    }

    @FunctionalInterface
    private interface Writing {
        void write(List<CataloguedStem> stems, Path file, Progress progress) throws Exception;
    }

    /** Writes labels and measurements as CSV. */
    public void csv(OpenDataset open) {
        export(open, "Export CSV", "labels.csv", (stems, file, progress) -> LabelTable.write(file, stems));
    }

    /** Writes fingerprints and labels as a NumPy archive. */
    public void npz(OpenDataset open) {
        export(
                open,
                "Export NumPy Archive",
                "fingerprints.npz",
                (stems, file, progress) -> NumpyExport.write(open.dataset(), stems, file, progress));
    }

    private void export(OpenDataset open, String title, String name, Writing writing) {
        Optional<List<CataloguedStem>> stems = which(open, title);
        if (stems.isEmpty()) {
            return;
        }
        new FileChoice(Exporting.class, title, "Export")
                .toWrite(name)
                .ifPresent(file -> write(open, title, stems.get(), file, writing));
    }

    private void write(OpenDataset open, String title, List<CataloguedStem> stems, Path file, Writing writing) {
        Work<Path> work = progress -> {
            writing.write(stems, file, progress);
            return file;
        };
        open.job(title, work, written -> session.notices()
                .say(DisplayWords.stems(stems.size()) + " written to " + written));
    }

    /** Asks only where there is something to choose. */
    private Optional<List<CataloguedStem>> which(OpenDataset open, String title) {
        List<CataloguedStem> all = open.stems();
        List<StemChoice> choices = StemChoice.of(all, list.rows().shown(), open.stems(session.selection()));
        if (choices.size() == 1) {
            return Optional.of(all);
        }
        JComboBox<StemChoice> choice = new JComboBox<>(choices.toArray(new StemChoice[0]));
        boolean go = new Form().ask("Stems", choice).confirmed(title, "Choose File...");
        return go ? Optional.of(choices.get(choice.getSelectedIndex()).stems()) : Optional.empty();
    }

    /** Reads labels from a table, as one edit. */
    public void importLabels(OpenDataset open) {
        new FileChoice(Exporting.class, "Import labels from a CSV table", "Import")
                .file("Tables (csv, tsv, txt)", "csv", "tsv", "txt")
                .ifPresent(csv -> open.job(
                        "Reading " + csv.getFileName(),
                        progress -> LabelTable.read(csv, open.stems()),
                        reading -> confirm(open, String.valueOf(csv.getFileName()), reading)));
    }

    private void confirm(OpenDataset open, String name, LabelReading reading) {
        String sentence = sentence(reading);
        String[] columns = {"Left out, and why"};
        Object[][] problems = reading.problems().stream()
                .map(problem -> new Object[] {problem})
                .toArray(Object[][]::new);
        if (reading.rows().isEmpty()) {
            session.notices().say("No label in " + name + " differs from what is here.");
            if (problems.length > 0) {
                Form.report("Labels from " + name, sentence, columns, problems);
            }
            return;
        }
        Form form = new Form().say(sentence);
        if (problems.length > 0) {
            form.show(Form.list(columns, problems));
        }
        if (form.confirmed("Import Labels", "Import")) {
            open.edit(reading.rows(), "labels from " + name);
            session.select(new StemSelection(
                    reading.rows().stream().map(row -> row.fileName()).toList()));
        }
    }

    /** What an import of labels would do. */
    static String sentence(LabelReading reading) {
        String changes = "Labels of " + DisplayWords.stems(reading.rows().size()) + " would change, from the columns "
                + String.join(", ", reading.columns()) + ".";
        return reading.ignored().isEmpty()
                ? changes
                : changes + " Not used: " + String.join(", ", reading.ignored()) + ".";
    }
}
