(* keep_hierarchy *)
module step_i24_b8_o16_signed (
  input [23:0] v,
  input shift,
  output [15:0] y,
  output over
);
  wire signed [15:0] bits_v = v[23:8];
  wire [23:0] mux_v = shift ? {{8{bits_v[15]}}, bits_v} : v;
  wire [7:0] cat_v = {8{mux_v[15]}};
  assign y = mux_v[15:0];
  assign over = ~((mux_v[23:16] ^ cat_v) == 8'd0);
endmodule
