(* keep_hierarchy *)
module step_i16_b4_o12_signed (
  input [15:0] v,
  input shift,
  output [11:0] y,
  output over
);
  wire signed [11:0] bits_v = v[15:4];
  wire [15:0] mux_v = shift ? {{4{bits_v[11]}}, bits_v} : v;
  wire [3:0] cat_v = {4{mux_v[11]}};
  assign y = mux_v[11:0];
  assign over = ~((mux_v[15:12] ^ cat_v) == 4'd0);
endmodule
