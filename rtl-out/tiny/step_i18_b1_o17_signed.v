(* keep_hierarchy *)
module step_i18_b1_o17_signed (
  input [17:0] v,
  input shift,
  output [16:0] y,
  output over
);
  wire signed [16:0] bits_v = v[17:1];
  wire [17:0] mux_v = shift ? {bits_v[16], bits_v} : v;
  assign y = mux_v[16:0];
  assign over = mux_v[17] ^ mux_v[16];
endmodule
