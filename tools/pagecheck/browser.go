package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// names are those that Chromium goes by.
var names = []string{"chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"}

// browser is a headless Chromium that is spoken to over two pipes, in the DevTools
// protocol.
type browser struct {
	cmd     *exec.Cmd
	stderr  bytes.Buffer
	to      *os.File
	from    *bufio.Reader
	fromEnd *os.File
	profile string
	id      int
	session string
	events  func(method string, params json.RawMessage)
}

// message is one of the protocol, in either direction.
type message struct {
	ID      int             `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Session string          `json:"sessionId,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// open starts the browser with one empty page.
func open(ctx context.Context) (*browser, error) {
	path := ""
	for _, name := range names {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		return nil, fmt.Errorf("none of %s is installed; install one with: apt-get install chromium-headless-shell", strings.Join(names, ", "))
	}
	profile, err := os.MkdirTemp("", "pagecheck-")
	if err != nil {
		return nil, err
	}
	b := &browser{profile: profile, events: func(string, json.RawMessage) {}}
	theirIn, ourOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	ourIn, theirOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	b.to, b.fromEnd, b.from = ourOut, ourIn, bufio.NewReaderSize(ourIn, 1<<20)
	// Without sandbox: it needs rights that containers do not give, and the page is our own.
	b.cmd = exec.CommandContext(ctx, path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
		"--remote-debugging-pipe", "--user-data-dir="+profile)
	b.cmd.ExtraFiles = []*os.File{theirIn, theirOut} // descriptors 3 and 4
	b.cmd.Stderr = &b.stderr
	if err := b.cmd.Start(); err != nil {
		return nil, err
	}
	theirIn.Close()
	theirOut.Close()
	var target struct {
		TargetID string `json:"targetId"`
	}
	if err := b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target); err != nil {
		return nil, b.failed(err)
	}
	var attached struct {
		SessionID string `json:"sessionId"`
	}
	if err := b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached); err != nil {
		return nil, b.failed(err)
	}
	b.session = attached.SessionID
	return b, nil
}

// failed closes the browser and adds what it said to an error.
func (b *browser) failed(err error) error {
	b.close()
	return fmt.Errorf("browser: %w; it said: %s", err, strings.TrimSpace(b.stderr.String()))
}

func (b *browser) close() {
	b.to.Close()
	b.fromEnd.Close()
	b.cmd.Process.Kill()
	b.cmd.Wait() // it was killed: the state says so
	os.RemoveAll(b.profile)
}

// call sends a command and waits for its answer; events go to b.events meanwhile.
func (b *browser) call(method string, params, result any) error {
	b.id++
	raw, err := json.Marshal(params)
	if err != nil {
		return err
	}
	data, err := json.Marshal(message{ID: b.id, Method: method, Params: raw, Session: b.session})
	if err != nil {
		return err
	}
	if _, err := b.to.Write(append(data, 0)); err != nil {
		return err
	}
	for {
		m, err := b.next()
		if err != nil {
			return err
		}
		switch {
		case m.ID != b.id:
			b.events(m.Method, m.Params)
		case m.Error != nil:
			return fmt.Errorf("%s: %s", method, m.Error.Message)
		case result == nil:
			return nil
		default:
			return json.Unmarshal(m.Result, result)
		}
	}
}

// next reads a message, which ends with a zero byte.
func (b *browser) next() (m message, err error) {
	data, err := b.from.ReadBytes(0)
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal(data[:len(data)-1], &m)
}

// wait reads until an event of a name has come.
func (b *browser) wait(method string) error {
	for {
		m, err := b.next()
		if err != nil {
			return err
		}
		b.events(m.Method, m.Params)
		if m.Method == method {
			return nil
		}
	}
}

// evaluate runs an expression of JavaScript in the page.
func (b *browser) evaluate(expression string, value any) error {
	var out struct {
		Result struct {
			Value json.RawMessage `json:"value"`
		} `json:"result"`
		Exception *struct {
			Text string `json:"text"`
		} `json:"exceptionDetails"`
	}
	if err := b.call("Runtime.evaluate", map[string]any{"expression": expression, "returnByValue": true}, &out); err != nil {
		return err
	}
	if out.Exception != nil {
		return errors.New(out.Exception.Text)
	}
	return json.Unmarshal(out.Result.Value, value)
}
