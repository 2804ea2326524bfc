package org.mixingmentor.commandline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Gives options that jobs of the engine declare their help, and refuses numbers out of their ranges as wrong usage. */
final class DeclaredOptions {
    /** A command, or options mixed into commands, of which a job of the engine declares some. */
    interface Source {
        /** What is declared; an option that is described in the annotation has its words for the default there. */
        List<Setting> declared();
    }

    private DeclaredOptions() {}

    /** Describes the options of a command and of all that are inside it. */
    static void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        declared(spec).forEach((name, setting) -> {
            OptionSpec option = spec.findOption(name);
            String words =
                    option.description().length > 0 ? option.description()[0] : "default: " + setting.defaultValue();
            spec.remove(option);
            spec.addOption(OptionSpec.builder(option)
                    .description(setting.sentence(words))
                    .build());
        });
        command.getSubcommands().values().forEach(DeclaredOptions::describe);
    }

    /**
     * Looks at what was typed.
     *
     * @throws ParameterException naming the first option that is out of its range, and what it may be
     */
    static void check(ParseResult parsed) {
        declared(parsed.commandSpec()).forEach((name, setting) -> {
            if (parsed.hasMatchedOption(name) && parsed.matchedOptionValue(name, null) instanceof Number number) {
                Optional<String> problem = setting.problem(number.doubleValue());
                if (problem.isPresent()) {
                    throw new ParameterException(
                            parsed.commandSpec().commandLine(), name + " " + problem.get() + ", not " + number);
                }
            }
        });
        parsed.subcommands().forEach(DeclaredOptions::check);
    }

    /** By the name of the option. */
    private static Map<String, Setting> declared(CommandSpec spec) {
        Map<String, Setting> declared = new LinkedHashMap<>();
        add(spec, declared);
        spec.mixins().values().forEach(mixin -> add(mixin, declared));
        return declared;
    }

    private static void add(CommandSpec spec, Map<String, Setting> declared) {
        if (spec.userObject() instanceof Source source) {
            source.declared()
                    .forEach(setting -> declared.put("--" + setting.name().replace('_', '-'), setting));
        }
    }
}
