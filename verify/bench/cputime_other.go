//go:build !linux

package bench

import "time"

var began = time.Now()

// cpuTime returns the time that has passed: there is no thread clock here.
func cpuTime() time.Duration { return time.Since(began) }
