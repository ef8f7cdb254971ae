(* keep_hierarchy *)
module step_i39_b16_o24_signed (
  input [38:0] v,
  input shift,
  output [23:0] y,
  output over
);
  wire signed [22:0] bits_v = v[38:16];
  wire [38:0] mux_v = shift ? {{16{bits_v[22]}}, bits_v} : v;
  wire [14:0] cat_v = {15{mux_v[23]}};
  assign y = mux_v[23:0];
  assign over = ~((mux_v[38:24] ^ cat_v) == 15'd0);
endmodule
