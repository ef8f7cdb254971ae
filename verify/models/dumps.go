package models

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Dump says where the tensors of one head come from. Its file holds float32 arrays
// Q, K and V, N x D.
type Dump struct {
	File    string `json:"file"`
	SHA256  string `json:"sha256"`
	Layer   int    `json:"layer"`
	Head    int    `json:"head"`
	N       int    `json:"n"`
	D       int    `json:"d"`
	Package string `json:"package"` // and its version, that the weights are in
	Model   string `json:"model"`
	Licence string `json:"licence"` // of the weights
	Input   string `json:"input"`   // what the model read, its source and licence
	Command string `json:"command"` // that writes the file
}

// ProvenanceFile names every dump beside it.
const ProvenanceFile = "provenance.json"

// Dumps reads the provenance of the dumps in a directory and compares every file
// with its sum. The error names the file.
func Dumps(dir string) ([]Dump, error) {
	path := filepath.Join(dir, ProvenanceFile)
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var list []Dump
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&list); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, dump := range list {
		data, err := os.ReadFile(filepath.Join(dir, dump.File))
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(data)
		if got := hex.EncodeToString(sum[:]); got != dump.SHA256 {
			return nil, fmt.Errorf("%s: sha256 is %s, %s says %s; take the file that was committed, or write all again with %s",
				filepath.Join(dir, dump.File), got, ProvenanceFile, dump.SHA256, dump.Command)
		}
	}
	return list, nil
}
