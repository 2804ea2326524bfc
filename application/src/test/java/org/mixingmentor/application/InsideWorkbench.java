package org.mixingmentor.application;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.AbstractButton;
import javax.swing.JMenuBar;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.jemmy.operators.JMenuBarOperator;
import org.netbeans.jemmy.operators.JToggleButtonOperator;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Roles, menus, search, and the dataset that all windows share. No test relies on another. */
public class InsideWorkbench extends StartedTest {
    private JFrameOperator frame;

    public InsideWorkbench(String name) {
        super(name);
    }

    @Override
    protected void setUp() throws Exception {
        super.setUp();
        frame = new JFrameOperator("Mixing Mentor");
    }

    public void test1_the_title_is_the_product_s_name() {
        assertEquals("Mixing Mentor", frame.getTitle());
    }

    public void test2_every_role_s_button_shows_its_window_and_stays_pressed() throws Exception {
        int key = 0;
        for (Role role : Role.values()) {
            key++;
            JToggleButtonOperator button = new JToggleButtonOperator(frame, role.title());
            button.push();
            awaitRole(role);
            TopComponent window = onEventThread(() -> WindowManager.getDefault().findTopComponent(role.window()));
            assertTrue(role + " is not open", onEventThread(window::isOpened));
            assertTrue(role + " is not shown", onEventThread(window::isShowing));
            assertEquals(role.title(), window.getName());
            for (Role other : Role.values()) {
                boolean pressed = new JToggleButtonOperator(frame, other.title()).isSelected();
                assertEquals("button of " + other + " in " + role, other == role, pressed);
            }
            String tip = onEventThread(() -> ((AbstractButton) button.getSource()).getToolTipText());
            assertTrue(tip, tip.endsWith("(Ctrl+" + key + ")"));
        }
    }

    public void test3_the_menus_hold_nothing_that_does_not_work() throws Exception {
        JMenuBar bar = (JMenuBar) new JMenuBarOperator(frame).getSource();
        List<String> menus = onEventThread(() -> {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < bar.getMenuCount(); i++) {
                if (bar.getMenu(i) != null) {
                    names.add(bar.getMenu(i).getText());
                }
            }
            return names;
        });
        assertEquals(List.of("File", "Edit", "View", "Tools", "Window", "Help"), menus);
    }

    public void test4_quick_search_finds_windows_by_topic_and_actions_by_name() throws Exception {
        act(() -> Roles.switchTo(Role.LIVE));
        awaitRole(Role.LIVE);
        QuickSearch search = new QuickSearch(frame);
        search.type("spectrum");
        search.awaitResult("Compare: See what makes gold gold");
        search.press(KeyEvent.VK_ENTER);
        awaitRole(Role.COMPARE);

        search.type("full scr");
        search.awaitResult("Full Screen (Window)");
        search.press(KeyEvent.VK_ESCAPE);
    }

    public void test5_the_engine_works_inside_the_modules() throws Exception {
        clearWorkDir();
        EngineTrial.run(getWorkDir().toPath());
    }

    public void test6_a_dataset_opens_is_edited_and_every_window_hears_of_it() throws Exception {
        clearWorkDir();
        Path folder = getWorkDir().toPath();
        TestStems.write(folder.resolve("good/song1/kick.wav"), 60);
        Session session = Session.current();
        OpenDataset open = open(folder, 1);

        List<Set<String>> heard = new CopyOnWriteArrayList<>();
        open.addListener(heard::add);
        StemRow row = open.stem("good/song1/kick.wav").orElseThrow().row();
        open.edit(List.of(row.toBuilder().note("tight").build()), "note");
        Await.that(() -> noteOf(open).equals("tight"), "the edit");
        Await.that(() -> heard.contains(Set.of("good/song1/kick.wav")), "that the windows hear which stem it was");
        open.undo();
        Await.that(() -> noteOf(open).isEmpty(), "the undone edit");
        session.close();
        assertTrue(session.dataset().isEmpty());
    }

    private static String noteOf(OpenDataset open) {
        return open.stem("good/song1/kick.wav").orElseThrow().row().note();
    }

    private static void awaitRole(Role role) throws Exception {
        Await.that(() -> onEventThread(() -> Roles.current() == role), "the role " + role);
        Await.that(
                () -> onEventThread(() -> {
                    TopComponent window = WindowManager.getDefault().findTopComponent(role.window());
                    return TopComponent.getRegistry().getActivated() == window;
                }),
                "the focus in " + role);
    }
}
