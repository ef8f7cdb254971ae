package main

import (
	"encoding/json"
	"strings"

	"github.com/spf13/cobra"
)

// printJSON writes one document to the command's output.
func printJSON(cmd *cobra.Command, doc any) error {
	enc := json.NewEncoder(cmd.OutOrStdout())
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(doc)
}

func joined(names []string) string { return strings.Join(names, ", ") }
