package org.mixingmentor.workbench.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.mixingmentor.workbench.Session;
import org.netbeans.spi.sendopts.Env;
import org.netbeans.spi.sendopts.Option;
import org.netbeans.spi.sendopts.OptionProcessor;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.WindowManager;

/** {@code mixingmentor --open DIR}: opens a dataset folder, in the workbench that runs already where there is one. */
@ServiceProvider(service = OptionProcessor.class)
public final class OpenOption extends OptionProcessor {
    private static final Option OPEN = Option.shortDescription(
            Option.requiredArgument(Option.NO_SHORT_NAME, "open"),
            "org.mixingmentor.workbench.internal.Bundle",
            "MSG_OpenOption");

    @Override
    protected Set<Option> getOptions() {
        return Set.of(OPEN);
    }

    @Override
    protected void process(Env env, Map<Option, String[]> values) {
        Path folder = new File(env.getCurrentDirectory(), "").toPath().resolve(values.get(OPEN)[0]);
        WindowManager.getDefault().invokeWhenUIReady(() -> Session.current().open(folder));
    }
}
