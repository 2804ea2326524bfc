package org.mixingmentor.curation.internal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.importing.StemImport;
import org.mixingmentor.workbench.FileChoice;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** Brings stems in: asks what they are, copies them, and says what could not be taken in. */
public final class Importing {
    private static final String AS_NAMED = "as their folders say";

    private final Session session;

    public Importing(Session session) {
        this.session = session;
    }

    /** Asks for files, folders and archives. */
    public void choose(OpenDataset open) {
        List<Path> sources = new FileChoice(Importing.class, "Import audio files, folders or stem archives", "Import")
                .several("Audio and zip archives", StemImport.extensions().toArray(String[]::new));
        if (!sources.isEmpty()) {
            ask(open, sources);
        }
    }

    /** Asks what these sources are, and imports them. */
    public void ask(OpenDataset open, List<Path> sources) {
        JComboBox<String> stemClass = new JComboBox<>(new String[] {AS_NAMED, "ideal", "flawed"});
        stemClass.setName("import class");
        JTextField genre = new JTextField();
        genre.setName("import genre");
        genre.putClientProperty("JTextField.placeholderText", ImportOptions.GENRE.defaultValue());
        JTextField song = new JTextField();
        song.setName("import song");
        song.putClientProperty("JTextField.placeholderText", ImportOptions.SONG.defaultValue());
        Form form = new Form()
                .say("Copies of " + ImportSummary.words(sources)
                        + " go to the dataset folder; the originals stay as they are. Song and"
                        + " instrument are read from the names.")
                .ask("Class", stemClass)
                .ask("Genre", genre)
                .ask("Song", song);
        if (form.confirmed("Import Stems", "Import")) {
            Optional<StemClass> chosen = StemClass.of((String) stemClass.getSelectedItem());
            run(open, sources, new ImportOptions(chosen, text(genre), text(song)));
        }
    }

    private static Optional<String> text(JTextField field) {
        return Optional.of(field.getText()).filter(text -> !text.isBlank());
    }

    private void run(OpenDataset open, List<Path> sources, ImportOptions options) {
        open.job(
                "Importing " + ImportSummary.words(sources),
                progress -> StemImport.fromLookup().run(open.dataset(), sources, options, progress),
                report -> show(open, report),
                () -> {
                    open.reload();
                    session.scan(open);
                });
    }

    private void show(OpenDataset open, ImportReport report) {
        ImportSummary summary = ImportSummary.of(report);
        session.notices().say(summary.sentence());
        if (!summary.leftOut().isEmpty()) {
            Form.report(
                    "Import",
                    summary.sentence(),
                    new String[] {"Source", "Why it was not taken in"},
                    summary.leftOut().stream()
                            .map(each -> new Object[] {each.source(), each.reason()})
                            .toArray(Object[][]::new));
        }
        // Behind the reload that shows them.
        open.change(
                "select", dataset -> Optional.of(List.of()), () -> session.select(new StemSelection(summary.names())));
    }
}
