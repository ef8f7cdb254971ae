(* keep_hierarchy *)
module step_i41_b32_o41_signed (
  input [40:0] v,
  input shift,
  output [40:0] y
);
  wire signed [8:0] bits_v = v[40:32];
  assign y = shift ? {{32{bits_v[8]}}, bits_v} : v;
endmodule
