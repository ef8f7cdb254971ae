package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"sync"
)

// MissingTool reports a program that an engine needs and the PATH does not have.
type MissingTool struct{ Tool string }

func (e *MissingTool) Error() string {
	return fmt.Sprintf("%s is not installed; `make tools` installs it", e.Tool)
}

// Find returns the path of a program, or a *MissingTool.
func Find(tool string) (string, error) {
	path, err := exec.LookPath(tool)
	if err != nil {
		return "", &MissingTool{tool}
	}
	return path, nil
}

// ToolError reports a tool that ran and failed, with what it printed.
type ToolError struct {
	Tool   string
	Args   []string
	Output string
	Err    error
}

func (e *ToolError) Error() string {
	return fmt.Sprintf("%s: %v\n%s", e.Tool, e.Err, strings.TrimSpace(e.Output))
}

func (e *ToolError) Unwrap() error { return e.Err }

// Tool runs a program in a directory ("" is the current one) and returns what
// it printed on both outputs.
func Tool(ctx context.Context, dir, tool string, args ...string) (string, error) {
	path, err := Find(tool)
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = dir
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			err = errors.Join(ctx.Err(), err)
		}
		return out.String(), &ToolError{tool, args, out.String(), err}
	}
	return out.String(), nil
}

var versions sync.Map // tool and arguments -> first line of its output

// version returns the first line a tool prints about itself.
func version(ctx context.Context, tool string, args ...string) (string, error) {
	key := tool + " " + strings.Join(args, " ")
	if v, ok := versions.Load(key); ok {
		return v.(string), nil
	}
	out, err := Tool(ctx, "", tool, args...)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(out, "\n")
	versions.Store(key, line)
	return line, nil
}
