(* keep_hierarchy *)
module step_i24_b4_o20_signed (
  input [23:0] v,
  input shift,
  output [19:0] y,
  output over
);
  wire signed [19:0] bits_v = v[23:4];
  wire [23:0] mux_v = shift ? {{4{bits_v[19]}}, bits_v} : v;
  wire [3:0] cat_v = {4{mux_v[19]}};
  assign y = mux_v[19:0];
  assign over = ~((mux_v[23:20] ^ cat_v) == 4'd0);
endmodule
