(* keep_hierarchy *)
module step_i10_b1_o9_signed (
  input [9:0] v,
  input shift,
  output [8:0] y,
  output over
);
  wire signed [8:0] bits_v = v[9:1];
  wire [9:0] mux_v = shift ? {bits_v[8], bits_v} : v;
  assign y = mux_v[8:0];
  assign over = mux_v[9] ^ mux_v[8];
endmodule
