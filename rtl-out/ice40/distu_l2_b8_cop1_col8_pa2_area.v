module distu_l2_b8_cop1_col8_pa2_area (
  input clk,
  input rst,
  input cen_valid,
  input [15:0] cen_row,
  input cen_pack,
  input cen_end,
  input cen_last,
  input in_valid,
  input [15:0] in_row,
  input in_end,
  input in_last,
  input out_ready,
  output cen_ready,
  output in_ready,
  output reg out_valid,
  output [21:0] out_distance,
  output reg out_last
);
  reg pass_open;
  reg shadow_full;
  reg load_copy;
  reg shadow_pack;
  reg active_pack;
  reg bank;
  reg [1:0] load_beat;
  reg [1:0] row_beat;
  wire [21:0] copy_0_distance;
  wire advance = ~out_valid | out_ready;
  assign in_ready = pass_open & advance;
  wire take = in_valid & in_ready;
  wire and_take = take & in_last;
  assign cen_ready = ~shadow_full;
  wire and_cen_valid = cen_valid & cen_ready;
  wire swap = shadow_full & (~pass_open | and_take);
  wire not_load_copy = ~load_copy;
  wire and_cen_valid_2 = and_cen_valid & cen_end;
  wire and_cen_valid_3 = and_cen_valid_2 & (cen_last | not_load_copy);
  wire xor_bank = bank ^ swap;
  wire [1:0] mux_row_beat = in_end ? 2'd0 : (row_beat + 2'd1);
  wire [1:0] mux_row_beat_2 = take ? mux_row_beat : row_beat;
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= take & in_end;
  end
  always @(posedge clk) begin
    if (rst) pass_open <= 1'b0;
    else if (swap) pass_open <= 1'b1;
    else if (and_take) pass_open <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) shadow_full <= 1'b0;
    else if (and_cen_valid_3) shadow_full <= 1'b1;
    else if (swap) shadow_full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) load_copy <= 1'b0;
    else if (and_cen_valid_2) begin
      if (and_cen_valid_3) load_copy <= 1'b0;
      else load_copy <= load_copy + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (and_cen_valid_3) shadow_pack <= cen_pack;
  end
  always @(posedge clk) begin
    if (swap) active_pack <= shadow_pack;
  end
  always @(posedge clk) begin
    if (rst) bank <= 1'b0;
    else bank <= xor_bank;
  end
  always @(posedge clk) begin
    if (rst) load_beat <= 2'd0;
    else if (and_cen_valid) begin
      if (cen_end) load_beat <= 2'd0;
      else load_beat <= load_beat + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) row_beat <= 2'd0;
    else row_beat <= mux_row_beat_2;
  end
  always @(posedge clk) begin
    if (advance) out_last <= in_last;
  end
  copy_l2_bi8_be4_pa2_area copy_0 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .load(and_cen_valid & not_load_copy),
    .load_at({~bank, load_beat}),
    .read_at({xor_bank, mux_row_beat_2}),
    .cen_row(cen_row),
    .row(in_row),
    .pack(active_pack),
    .live(1'b1),
    .valid(take),
    .row_end(in_end),
    .distance(copy_0_distance)
  );
  assign out_distance = copy_0_distance;
endmodule
