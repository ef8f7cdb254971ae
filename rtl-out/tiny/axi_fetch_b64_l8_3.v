module axi_fetch_b64_l8_3 (
  input clk,
  input rst,
  input clear,
  input cmd_valid,
  input [39:0] cmd_addr,
  input [31:0] cmd_stride,
  input [5:0] cmd_rows,
  input [6:0] cmd_elements,
  input cmd_gather,
  input [22:0] cmd_tag,
  input index_valid,
  input [4:0] index,
  input run_ready,
  input beat_valid,
  input [63:0] beat_data,
  input word_ready,
  output cmd_ready,
  output index_ready,
  output run_valid,
  output [36:0] run_addr,
  output [9:0] run_beats,
  output [22:0] run_tag,
  output beat_ready,
  output word_valid,
  output [127:0] word,
  output idle
);
  reg begun;
  reg [39:0] row_address;
  reg [5:0] rows_left;
  reg looked_up;
  reg [36:0] gather_offset;
  reg run_stage_valid;
  reg [36:0] run_stage_data_addr;
  reg [9:0] run_stage_data_beats;
  reg [22:0] run_stage_data_tag;
  reg [1:0] run_stage_data_piece_offset;
  reg [6:0] run_stage_data_piece_elements;
  reg [5:0] run_stage_data_piece_rows;
  reg [5:0] pieces_count;
  reg pieces_valid;
  reg [5:0] pieces_head;
  reg [5:0] pieces_tail;
  (* no_rw_check *) reg [14:0] pieces_ram [0:62];
  reg [14:0] pieces_ram_q;
`ifndef SYNTHESIS
  initial begin : pieces_ram_zeros
    integer i;
    for (i = 0; i < 63; i = i + 1) pieces_ram[i] = {15{1'b0}};
  end
`endif
  wire unpack_cmd_ready;
  wire unpack_beat_ready;
  wire [127:0] unpack_word;
  wire [39:0] mux_row_address = begun ? row_address : cmd_addr;
  wire [5:0] mux_rows_left = begun ? rows_left : cmd_rows;
  wire not_clear = ~clear;
  wire and_looked_up = ~looked_up & not_clear;
  wire look_up = cmd_valid & cmd_gather & and_looked_up;
  wire [36:0] prod_index = {32'd0, index} * {5'd0, cmd_stride};
  wire [39:0] sum_cmd_addr = cmd_addr + {3'd0, gather_offset};
  wire [39:0] mux_cmd_addr = cmd_gather ? sum_cmd_addr : mux_row_address;
  wire not_cmd_gather = ~cmd_gather;
  wire [7:0] cat_cmd_elements = {cmd_elements, 1'b0};
  wire and_cmd_gather = not_cmd_gather & (cmd_stride == {24'd0, cat_cmd_elements});
  wire [11:0] prod_cmd_elements = {5'd0, cmd_elements} * {6'd0, mux_rows_left};
  wire [11:0] ext_cmd_elements = {5'd0, cmd_elements};
  wire [11:0] mux_cmd_elements = and_cmd_gather ? prod_cmd_elements : ext_cmd_elements;
  wire [11:0] sum_cmd_elements_2 = mux_cmd_elements + {10'd0, mux_cmd_addr[2:1]};
  wire [11:0] sum_cmd_elements = sum_cmd_elements_2 + 12'd3;
  wire not_pieces_count = ~(pieces_count == 6'd63);
  wire run_taken = (not_pieces_count & run_ready) | clear;
  wire or_cmd_gather = not_cmd_gather | looked_up;
  wire and_cmd_valid = cmd_valid & not_clear & or_cmd_gather;
  wire or_run_stage_valid = ~run_stage_valid | run_taken;
  wire and_cmd_valid_2 = and_cmd_valid & or_run_stage_valid;
  wire or_cmd_gather_2 = and_cmd_gather | (mux_rows_left == 6'd1);
  assign cmd_ready = and_cmd_valid_2 & or_cmd_gather_2;
  wire and_run_stage_valid = run_stage_valid & not_clear;
  wire piece_ready = unpack_cmd_ready | clear;
  wire and_run_stage_valid_2 = and_run_stage_valid & run_ready;
  wire and_run_stage_valid_3 = and_run_stage_valid_2 & not_pieces_count;
  wire not_pieces_count_2 = ~(pieces_count == 6'd0);
  wire or_pieces_valid = ~pieces_valid | piece_ready;
  wire and_pieces_count = not_pieces_count_2 & or_pieces_valid;
  assign run_valid = and_run_stage_valid & not_pieces_count;
  assign beat_ready = unpack_beat_ready | clear;
  wire or_run_stage_valid_2 = and_run_stage_valid | pieces_valid;
  assign idle = ~(or_run_stage_valid_2 | beat_valid);
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (clear) begun <= 1'b0;
    else if (and_cmd_valid_2) begun <= ~cmd_ready;
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) row_address <= mux_cmd_addr + {8'd0, cmd_stride};
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) rows_left <= mux_rows_left - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) looked_up <= 1'b0;
    else if (look_up & index_valid) looked_up <= 1'b1;
    else if (and_cmd_valid_2 | clear) looked_up <= 1'b0;
  end
  always @(posedge clk) begin
    if (look_up) gather_offset <= prod_index;
  end
  always @(posedge clk) begin
    if (rst) run_stage_valid <= 1'b0;
    else if (or_run_stage_valid) run_stage_valid <= and_cmd_valid;
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) run_stage_data_addr <= mux_cmd_addr[39:3];
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) run_stage_data_beats <= sum_cmd_elements[11:2];
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) run_stage_data_tag <= cmd_tag;
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) run_stage_data_piece_offset <= mux_cmd_addr[2:1];
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) run_stage_data_piece_elements <= cmd_elements;
  end
  always @(posedge clk) begin
    if (and_cmd_valid_2) begin
      if (and_cmd_gather) run_stage_data_piece_rows <= mux_rows_left;
      else run_stage_data_piece_rows <= 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) pieces_count <= 6'd0;
    else if (and_run_stage_valid_3 & ~and_pieces_count) pieces_count <= pieces_count + 6'd1;
    else if (and_pieces_count & ~and_run_stage_valid_3) pieces_count <= pieces_count - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) pieces_valid <= 1'b0;
    else if (and_pieces_count) pieces_valid <= 1'b1;
    else if (piece_ready) pieces_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) pieces_head <= 6'd0;
    else if (and_pieces_count) begin
      if (pieces_head == 6'd62) pieces_head <= 6'd0;
      else pieces_head <= pieces_head + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) pieces_tail <= 6'd0;
    else if (and_run_stage_valid_3) begin
      if (pieces_tail == 6'd62) pieces_tail <= 6'd0;
      else pieces_tail <= pieces_tail + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (and_run_stage_valid_3) pieces_ram[pieces_tail] <= {run_stage_data_piece_rows, run_stage_data_piece_elements, run_stage_data_piece_offset};
  end
  always @(posedge clk) begin
    if (and_pieces_count) pieces_ram_q <= pieces_ram[pieces_head];
  end
  axi_unpack_b64_l8_3 unpack (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(pieces_valid),
    .cmd_offset(pieces_ram_q[1:0]),
    .cmd_elements(pieces_ram_q[8:2]),
    .cmd_rows(pieces_ram_q[14:9]),
    .beat_valid(beat_valid),
    .beat(beat_data),
    .word_ready(word_ready),
    .cmd_ready(unpack_cmd_ready),
    .beat_ready(unpack_beat_ready),
    .word_valid(word_valid),
    .word(unpack_word)
  );
  assign index_ready = look_up;
  assign run_addr = run_stage_data_addr;
  assign run_beats = run_stage_data_beats;
  assign run_tag = run_stage_data_tag;
  assign word = unpack_word;
  wire unused_ok = &{1'b0, sum_cmd_elements[1:0]};
endmodule
