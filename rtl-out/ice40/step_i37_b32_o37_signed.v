(* keep_hierarchy *)
module step_i37_b32_o37_signed (
  input [36:0] v,
  input shift,
  output [36:0] y
);
  wire signed [4:0] bits_v = v[36:32];
  assign y = shift ? {{32{bits_v[4]}}, bits_v} : v;
endmodule
