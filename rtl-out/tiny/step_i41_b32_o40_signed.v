(* keep_hierarchy *)
module step_i41_b32_o40_signed (
  input [40:0] v,
  input shift,
  output [39:0] y,
  output over
);
  wire signed [8:0] bits_v = v[40:32];
  wire [40:0] mux_v = shift ? {{32{bits_v[8]}}, bits_v} : v;
  assign y = mux_v[39:0];
  assign over = mux_v[40] ^ mux_v[39];
endmodule
