// Command pagecheck opens an HTML page in a headless Chromium and says what is wrong
// with it: messages on the console, requests to anywhere, a page wider than its window
// at 400 and 1400 pixels or than paper, pictures without alternative text or content, and text of
// plots that is too small to be read.
//
//	go run ./tools/pagecheck [-planted] [-shots DIR] PAGE.html
//
// With -planted it then plants a mistake of each kind and fails when one goes unnoticed.
package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// view is how a page is looked at.
type view struct {
	width int // of the window, in pixels
	media string
}

// views are a phone, a desk, and a sheet of A4 with the usual margins.
var views = []view{{400, "screen"}, {1400, "screen"}, {718, "print"}}

const height = 900

//go:embed look.js
var look string

func main() {
	planted := flag.Bool("planted", false, "also plant mistakes and see that they are noticed")
	shots := flag.String("shots", "", "`DIR` for pictures of the whole page")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "pagecheck: one page, please: pagecheck PAGE.html")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *planted, *shots); err != nil {
		fmt.Fprintln(os.Stderr, "pagecheck:", err)
		os.Exit(1)
	}
}

func run(path string, planted bool, shots string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	b, err := open(ctx)
	if err != nil {
		return err
	}
	defer b.close()
	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		if err := b.call(domain+".enable", map[string]any{}, nil); err != nil {
			return err
		}
	}
	wrong, err := check(b, path, shots)
	if err != nil {
		return err
	}
	if len(wrong) > 0 {
		return fmt.Errorf("%s:\n  %s", path, strings.Join(wrong, "\n  "))
	}
	fmt.Printf("%s: nothing is wrong at %v\n", path, views)
	if !planted {
		return nil
	}
	return plant(b, path)
}

// check returns what is wrong with a page.
func check(b *browser, path, shots string) ([]string, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, v := range views {
		wrong, err := b.look(absolute, v)
		if err != nil {
			return nil, err
		}
		for _, w := range wrong {
			all = append(all, fmt.Sprintf("%s, %d pixels: %s", v.media, v.width, w))
		}
		if shots != "" {
			if err := b.shots(shots, v); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// look opens a page in a window.
func (b *browser) look(path string, v view) ([]string, error) {
	var wrong []string
	page := (&url.URL{Scheme: "file", Path: path}).String()
	b.events = func(method string, params json.RawMessage) {
		switch method {
		case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
			wrong = append(wrong, "console: "+string(params))
		case "Network.requestWillBeSent":
			var r struct {
				Request struct {
					URL string `json:"url"`
				} `json:"request"`
			}
			if err := json.Unmarshal(params, &r); err == nil && r.Request.URL != page && !strings.HasPrefix(r.Request.URL, "data:") {
				wrong = append(wrong, "request: "+r.Request.URL)
			}
		}
	}
	window := map[string]any{"width": v.width, "height": height, "deviceScaleFactor": 1, "mobile": false}
	if err := b.call("Emulation.setDeviceMetricsOverride", window, nil); err != nil {
		return nil, err
	}
	if err := b.call("Emulation.setEmulatedMedia", map[string]any{"media": v.media}, nil); err != nil {
		return nil, err
	}
	if err := b.call("Page.navigate", map[string]any{"url": page}, nil); err != nil {
		return nil, err
	}
	if err := b.wait("Page.loadEventFired"); err != nil {
		return nil, err
	}
	var found []string
	if err := b.evaluate(look, &found); err != nil {
		return nil, err
	}
	return append(wrong, found...), nil
}

// shotHeight is the height of a picture of a part of the page.
const shotHeight = 1800

// shots writes pictures of the whole page from the top: light and, on a screen, dark.
func (b *browser) shots(dir string, v view) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	schemes := []string{"light", "dark"}
	if v.media == "print" {
		schemes = schemes[:1]
	}
	for _, scheme := range schemes {
		media := map[string]any{"media": v.media, "features": []any{map[string]any{"name": "prefers-color-scheme", "value": scheme}}}
		if err := b.call("Emulation.setEmulatedMedia", media, nil); err != nil {
			return err
		}
		high := 0
		if err := b.evaluate("document.documentElement.scrollHeight", &high); err != nil {
			return err
		}
		for y := 0; y < high; y += shotHeight {
			clip := map[string]any{"x": 0, "y": y, "width": v.width, "height": min(shotHeight, high-y), "scale": 1}
			var shot struct {
				Data []byte `json:"data"` // base64 in the protocol, as encoding/json has it
			}
			if err := b.call("Page.captureScreenshot", map[string]any{"format": "png", "captureBeyondViewport": true, "clip": clip}, &shot); err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d-%s-%02d.png", v.media, v.width, scheme, y/shotHeight)), shot.Data, 0o644); err != nil {
				return err
			}
		}
	}
	return b.call("Emulation.setEmulatedMedia", map[string]any{"media": "", "features": []any{}}, nil)
}
