package org.mixingmentor.application;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTable;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.netbeans.jemmy.operators.JButtonOperator;
import org.netbeans.jemmy.operators.JDialogOperator;

/** Files come with the mouse from the window of another program; {@link DragIT} says when. */
public class InsideDrag extends StartedTest {
    public InsideDrag(String name) {
        super(name);
    }

    /** On the table, which the platform guards by itself, and beside it. */
    public void test_files_are_dragged_from_another_program() throws Exception {
        clearWorkDir();
        Path work = getWorkDir().toPath();
        Path folder = Files.createDirectories(work.resolve("dataset"));
        TestStems.write(folder.resolve("good/kick.wav"), 60);
        act(() -> Roles.switchTo(Role.CURATE));
        open(folder, 1);
        Path tone = work.resolve("a tone \u00e4.wav");
        TestStems.write(tone, 440);
        JTable table = (JTable) named("stems");
        for (String kind : List.of("files", "uris")) {
            try (DragFromOutside drag = new DragFromOutside(kind, 900, 850, List.of(tone))) {
                for (Component target :
                        List.of(table.getParent(), named("facets").getParent())) {
                    assertEquals(kind + " on " + target.getClass(), "dropped", drag.to(target));
                    new JButtonOperator(new JDialogOperator("Import Stems"), "Cancel").push();
                }
            }
        }
    }
}
