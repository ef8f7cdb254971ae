package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/hdl"
)

func newDiagCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "diag [CODE]",
		Short: "Explain a diagnostic of the hardware language",
		Long: `Explain a diagnostic of the hardware language, with a wrong and a right
example, both built by the tests, and what is said of the wrong one. Without a
code, list all of them.`,
		Example: `  sparcgen diag HDL0101
  sparcgen diag`,
	}
	asJSON := cmd.Flags().Bool("json", false, "print one JSON document")
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return fmt.Errorf("%s: unexpected word; diag takes one code, such as sparcgen diag %s", args[1], args[0])
		}
		return nil
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		all := hdl.Explanations()
		if len(args) == 0 {
			if *asJSON {
				return printJSON(cmd, explained(all...))
			}
			for _, e := range all {
				fmt.Fprintf(cmd.OutOrStdout(), "%s  %s\n", e.Code, e.Title)
			}
			return nil
		}
		e, ok := hdl.Explain(strings.ToUpper(args[0]))
		if !ok {
			var codes []string
			for _, e := range all {
				codes = append(codes, e.Code)
			}
			return unknown("diagnostic", args[0], "", codes)
		}
		if *asJSON {
			return printJSON(cmd, explained(e)[0])
		}
		explain(cmd.OutOrStdout(), e)
		return nil
	}
	return cmd
}

// explain prints a diagnostic for people.
func explain(w io.Writer, e hdl.Explanation) {
	fmt.Fprintf(w, "%s: %s\n\n%s\n", e.Code, e.Title, e.Text)
	for _, part := range [][2]string{{"given", e.Given}, {"wrong", e.Wrong}, {"it says", e.Says}, {"right", e.Right}} {
		if part[1] != "" {
			text := strings.ReplaceAll("\n"+part[1], "\n", "\n  ")
			fmt.Fprintf(w, "\n%s:%s\n", part[0], strings.ReplaceAll(text, "\n  \n", "\n\n"))
		}
	}
}

// explanation is the JSON form of a diagnostic.
type explanation struct {
	Code  string `json:"code"`
	Title string `json:"title"`
	Text  string `json:"text"`
	Given string `json:"given"`
	Wrong string `json:"wrong"`
	Says  string `json:"says"`
	Right string `json:"right"`
}

func explained(list ...hdl.Explanation) []explanation {
	out := make([]explanation, len(list))
	for i, e := range list {
		out[i] = explanation(e)
	}
	return out
}
