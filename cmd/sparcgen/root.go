package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/internal/nearest"
	"github.com/sparcgen/sparcgen/internal/oscause"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// The exit codes.
const (
	exitDone        = 0
	exitCheckFailed = 1   // the check that was asked for failed
	exitMisuse      = 2   // wrong use or bad input
	exitInterrupted = 130 // Ctrl-C, as shells count it
)

// errCheckFailed ends a command whose check failed and which has said so.
var errCheckFailed = errors.New("the check failed")

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	return execute(ctx, newRoot(nil), args, stdout, stderr)
}

func execute(ctx context.Context, root *cobra.Command, args []string, stdout, stderr io.Writer) int {
	root.SetArgs(args)
	out := &output{w: stdout}
	root.SetOut(out)
	root.SetErr(stderr)
	err := checkCommand(root, args)
	if err == nil {
		err = root.ExecuteContext(ctx)
	}
	if err == nil && out.err != nil {
		err = fmt.Errorf("standard output: cannot write: %w; free some room or write elsewhere", oscause.Of(out.err))
	}
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errCheckFailed):
		return exitCheckFailed
	}
	fmt.Fprintf(stderr, "sparcgen: %s\n", err)
	if errors.Is(err, context.Canceled) {
		return exitInterrupted
	}
	return exitMisuse
}

// openEngine finds a simulation engine by name; nil is verify's own. Tests
// plant mistakes with it.
type openEngine func(name string) (sim.Opener, error)

func newRoot(open openEngine) *cobra.Command {
	root := &cobra.Command{
		Use:   "sparcgen",
		Short: "Generate the Verilog of a sparse-attention accelerator",
		Long: `sparcgen generates the Verilog of SpARC, a sparse-attention accelerator, from a
configuration, and checks it.

Exit codes: 0 done, 1 a check failed, 2 wrong use or bad input, 130 interrupted.`,
		Example: `  sparcgen emit --lanes 64
  sparcgen config --preset balanced`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs, // unknown commands arrive here
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(&cobra.Command{
		Use:   "help [command]",
		Short: "Show the help of a command",
		RunE: func(cmd *cobra.Command, args []string) error {
			sub, rest, err := root.Find(args)
			if err != nil || sub == root && len(rest) > 0 {
				return unknownCommand(root, args[0])
			}
			sub.InitDefaultHelpFlag()
			return sub.Help()
		},
	})
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(newEmitCommand(), newUnitsCommand(), newVerifyCommand(open), newPlanCommand(), newRunCommand(chip.Open), newReportCommand(), newExplainCommand(), newFlowCommand(), newConfigCommand(), newDiagCommand(), newBenchCommand(), newWaveCommand())
	return root
}

// checkCommand refuses a first word that is no command before its flags are
// looked at: those of a misspelt command are not to blame.
func checkCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 || args[0] == "" || strings.HasPrefix(args[0], "-") || strings.HasPrefix(args[0], "__") {
		return nil
	}
	root.InitDefaultHelpCmd()
	if sub, _, _ := root.Find(args[:1]); sub != root {
		return nil
	}
	return unknownCommand(root, args[0])
}

func unknownCommand(root *cobra.Command, name string) error {
	var names []string
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	return unknown("command", name, "", names)
}

// unknown says that a name is none of the legal ones, and which is nearest.
// The prefix is how a nearest name is written: "--" for flags.
func unknown(what, name, prefix string, names []string) error {
	if name == "" {
		name = "''"
	}
	if near := nearest.Name(name, names); near != "" {
		return fmt.Errorf("%s%s: unknown %s; did you mean %s%s?", prefix, name, what, prefix, near)
	}
	return fmt.Errorf("%s%s: unknown %s; must be one of %s", prefix, name, what, strings.Join(names, ", "))
}

// noArgs refuses words that are no flags.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("%s: unexpected word; %s takes only flags (a switch has its value after =, as in --center=false), see %s --help", args[0], cmd.Name(), cmd.CommandPath())
}

// flagError words what is wrong with a flag like every other message.
func flagError(cmd *cobra.Command, err error) error {
	if errors.Is(err, pflag.ErrHelp) {
		return err
	}
	var notExist *pflag.NotExistError
	var required *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	see := "see " + cmd.CommandPath() + " --help"
	switch {
	case errors.As(err, &notExist):
		if short := notExist.GetSpecifiedShortnames(); short != "" {
			return fmt.Errorf("-%s: unknown flag; flags begin with two dashes, %s", short, see)
		}
		name := notExist.GetSpecifiedName()
		if near := nearest.Name(name, flagNames(cmd)); near != "" {
			return fmt.Errorf("--%s: unknown flag of %s; did you mean --%s?", name, cmd.Name(), near)
		}
		return fmt.Errorf("--%s: unknown flag of %s; %s", name, cmd.Name(), see)
	case errors.As(err, &required):
		if f, ok := required.GetFlag().Value.(*fieldFlag); ok {
			return &config.Error{At: "--" + f.field.Flag(), Value: "", Rule: f.field.Rule.Text(), Fix: f.field.Default()}
		}
		return fmt.Errorf("--%s: needs a value; %s", required.GetSpecifiedName(), see)
	case errors.As(err, &invalid):
		return fmt.Errorf("--%s %s: must be %s; %s", invalid.GetFlag().Name, invalid.GetValue(), typeText(invalid.GetFlag()), see)
	}
	return fmt.Errorf("%w; %s", err, see)
}

// typeText says what values a flag of a standard type takes.
func typeText(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "bool":
		return "true or false"
	case "int", "int64", "uint64":
		return "a whole number"
	case "float64":
		return "a number"
	}
	return f.Value.Type()
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	slices.Sort(names)
	return names
}
