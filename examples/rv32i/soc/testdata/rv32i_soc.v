module rv32i (
  input clk,
  input rst,
  input [31:0] i_data,
  input [31:0] d_data,
  output i_en,
  output [31:0] i_addr,
  output d_en,
  output [31:0] d_addr,
  output [3:0] d_we,
  output [31:0] d_write,
  output retire,
  output trap,
  output [31:0] pc,
  output rd_we,
  output [4:0] rd,
  output [31:0] rd_data
);
  reg [29:0] d_pc;
  reg fetched;
  reg [2:0] x_funct3;
  reg [4:0] x_rd;
  reg x_rs1_zero;
  reg x_rs2_zero;
  reg [31:0] x_imm;
  reg x_use_imm;
  reg x_minus;
  reg x_unsigned;
  reg x_arith;
  reg x_gives_sum;
  reg x_gives_less;
  reg x_gives_logic;
  reg x_gives_shift;
  reg x_gives_link;
  reg x_gives_target;
  reg x_gives_csr;
  reg x_gives_memory;
  reg x_writes_rd;
  reg x_branch;
  reg x_load;
  reg x_store;
  reg x_jump;
  reg x_jalr;
  reg x_csr;
  reg x_mret;
  reg [2:0] x_csr_at; // 0 zero, 1 mstatus, 2 misa, 3 mtvec, 4 mscratch, 5 mepc, 6 mcause
  reg [4:0] x_csr_imm;
  reg x_ecall;
  reg x_ebreak;
  reg x_illegal;
  reg [29:0] x_pc;
  reg [31:0] x_target;
  reg x_valid;
  reg [31:0] kept;
  reg rs1_is_kept;
  reg rs2_is_kept;
  reg [4:0] kept_amount;
  reg amount_is_kept;
  reg asked;
  reg trapped;
  reg [29:0] trapped_at;
  reg [3:0] trapped_because;
  reg mstatus_mie;
  reg mstatus_mpie;
  reg [29:0] mtvec;
  reg [31:0] mscratch;
  reg [29:0] mepc;
  reg [31:0] mcause;
  (* no_rw_check *) reg [31:0] registers [0:31];
  reg [31:0] registers_q;
  reg [31:0] registers_q_2;
`ifndef SYNTHESIS
  initial begin : registers_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) registers[i] = {32{1'b0}};
  end
`endif
  wire mux_asked = x_load ? asked : 1'b1;
  wire advance = mux_asked | ~x_valid;
  wire eq_x_funct3 = x_funct3[1:0] == 2'd1;
  wire [31:0] mux_kept = rs1_is_kept ? kept : registers_q;
  wire [31:0] cat_x_rs1_zero = {32{~x_rs1_zero}};
  wire [31:0] rs1 = mux_kept & cat_x_rs1_zero;
  wire not_x_unsigned = ~x_unsigned;
  wire xor_rs1 = rs1[31] ^ not_x_unsigned;
  wire [31:0] cat_rs1 = {xor_rs1, rs1[30:0]};
  wire [31:0] mux_kept_2 = rs2_is_kept ? kept : registers_q_2;
  wire [31:0] cat_x_rs2_zero = {32{~x_rs2_zero}};
  wire [31:0] rs2 = mux_kept_2 & cat_x_rs2_zero;
  wire [31:0] cat_x_minus = {32{x_minus}};
  wire [31:0] xor_x_imm = (x_use_imm ? x_imm : rs2) ^ cat_x_minus;
  wire xor_x_imm_2 = xor_x_imm[31] ^ not_x_unsigned;
  wire [31:0] cat_x_imm = {xor_x_imm_2, xor_x_imm[30:0]};
  wire [32:0] cat_x_imm_2 = {cat_x_imm, x_minus};
  wire [33:0] added = {1'b0, {cat_rs1, x_minus}} + {1'b0, cat_x_imm_2};
  wire eq_x_funct3_2 = x_funct3[1:0] == 2'd2;
  wire and_x_funct3 = eq_x_funct3_2 & ~(added[2:1] == 2'd0);
  wire or_x_funct3 = (eq_x_funct3 & added[1]) | and_x_funct3;
  wire or_x_load = x_load | x_store;
  wire and_x_funct3_2 = or_x_funct3 & or_x_load;
  wire or_x_funct3_2 = and_x_funct3_2 | (x_jalr & added[2]);
  wire not_x_funct3 = ~x_funct3[0];
  wire xor_rs1_2 = (rs1 == rs2) ^ x_funct3[0];
  wire mux_x_funct3 = x_funct3[2] ? not_x_funct3 : xor_rs1_2;
  wire or_x_jump = x_jump | (x_branch & mux_x_funct3);
  wire and_x_valid_2 = x_valid & or_x_jump;
  wire mux_x_funct3_2 = x_funct3[2] ? x_funct3[0] : xor_rs1_2;
  wire or_x_jump_2 = x_jump | (x_branch & mux_x_funct3_2);
  wire and_x_valid = x_valid & or_x_jump_2;
  wire mux_x_valid = added[33] ? and_x_valid : and_x_valid_2;
  wire goes = (x_valid & or_x_funct3_2) | mux_x_valid;
  wire or_x_ecall = x_ecall | (x_jump & x_target[1]);
  wire or_x_illegal = x_illegal | x_ebreak | or_x_ecall;
  wire and_x_valid_3 = x_valid & (or_x_illegal | x_jalr | x_mret);
  wire redirect = goes | and_x_valid_3;
  wire or_x_branch = ~(x_branch | x_jump) | x_target[1];
  wire [31:0] cat_mtvec = {mtvec, 2'd0};
  wire [31:0] mux_mtvec_2 = or_x_branch ? cat_mtvec : x_target;
  wire and_x_valid_4 = x_valid & x_mret;
  wire [31:0] cat_mepc = {mepc, 2'd0};
  wire and_x_valid_5 = x_valid & or_x_illegal;
  wire [31:0] cat_d_pc = {d_pc + 30'd1, 2'd0};
  wire [31:0] mux_mtvec = and_x_valid_5 ? cat_mtvec : cat_d_pc;
  wire [31:0] mux_mepc = and_x_valid_4 ? cat_mepc : mux_mtvec;
  wire [31:0] mux_added = (x_valid & x_jalr) ? added[32:1] : mux_mepc;
  wire [31:0] mux_mtvec_3 = goes ? mux_mtvec_2 : mux_added;
  wire [31:0] next_pc = {mux_mtvec_3[31:2], 2'd0};
  wire eq_x_funct3_3 = x_funct3[1:0] == 2'd0;
  wire [31:0] or_rs1 = rs1 | xor_x_imm;
  wire [31:0] mux_rs1 = eq_x_funct3_2 ? or_rs1 : (rs1 & xor_x_imm);
  wire [31:0] bitwise = eq_x_funct3_3 ? (rs1 ^ xor_x_imm) : mux_rs1;
  wire [31:0] cat_x_gives_logic = {32{x_gives_logic}};
  wire [31:0] cat_x_gives_target = {32{x_gives_target}};
  wire [31:0] and_x_target = x_target & cat_x_gives_target;
  wire [31:0] or_bitwise = (bitwise & cat_x_gives_logic) | and_x_target;
  wire eq_x_csr_at = x_csr_at == 3'd1;
  wire [12:0] cat_mstatus_mpie = {2'd3, 3'd0, mstatus_mpie, 3'd0, mstatus_mie, 3'd0};
  wire eq_x_csr_at_2 = x_csr_at == 3'd3;
  wire eq_x_csr_at_3 = x_csr_at == 3'd4;
  wire eq_x_csr_at_4 = x_csr_at == 3'd5;
  wire eq_x_csr_at_5 = x_csr_at == 3'd6;
  wire [31:0] mux_mcause = eq_x_csr_at_5 ? mcause : 32'd0;
  wire [31:0] mux_mepc_2 = eq_x_csr_at_4 ? cat_mepc : mux_mcause;
  wire [31:0] mux_mscratch = eq_x_csr_at_3 ? mscratch : mux_mepc_2;
  wire [31:0] mux_mtvec_4 = eq_x_csr_at_2 ? cat_mtvec : mux_mscratch;
  wire [31:0] mux_mtvec_5 = (x_csr_at == 3'd2) ? 32'd1073742080 : mux_mtvec_4;
  wire [31:0] ext_mstatus_mpie = {19'd0, cat_mstatus_mpie};
  wire [31:0] csr_old = eq_x_csr_at ? ext_mstatus_mpie : mux_mtvec_5;
  wire [31:0] cat_x_gives_csr = {32{x_gives_csr}};
  wire [31:0] or_bitwise_2 = or_bitwise | (csr_old & cat_x_gives_csr);
  wire [31:0] cat_d_pc_2 = {d_pc, 2'd0};
  wire [31:0] cat_x_gives_link = {32{x_gives_link}};
  wire [31:0] or_bitwise_3 = or_bitwise_2 | (cat_d_pc_2 & cat_x_gives_link);
  wire [7:0] mux_d_data = added[1] ? d_data[23:16] : d_data[15:8];
  wire [7:0] mux_d_data_2 = added[1] ? d_data[7:0] : d_data[31:24];
  wire [7:0] mux_d_data_7 = added[2] ? mux_d_data : mux_d_data_2;
  wire [7:0] mux_d_data_3 = added[1] ? d_data[15:8] : d_data[7:0];
  wire [7:0] mux_d_data_4 = added[1] ? d_data[31:24] : d_data[23:16];
  wire [7:0] mux_d_data_8 = added[2] ? mux_d_data_3 : mux_d_data_4;
  wire [7:0] mux_d_data_5 = added[2] ? mux_d_data_2 : mux_d_data;
  wire [7:0] mux_d_data_6 = added[2] ? mux_d_data_4 : mux_d_data_3;
  wire [31:0] cat_d_data = {mux_d_data_7, mux_d_data_8, mux_d_data_5, mux_d_data_6};
  wire mux_d_data_9 = x_funct3[0] ? mux_d_data_5[7] : mux_d_data_6[7];
  wire and_d_data = mux_d_data_9 & ~x_funct3[2];
  wire [15:0] cat_d_data_2 = {16{and_d_data}};
  wire [15:0] mux_d_data_10 = x_funct3[1] ? cat_d_data[31:16] : cat_d_data_2;
  wire or_x_funct3_3 = x_funct3[1] | x_funct3[0];
  wire [7:0] cat_d_data_3 = {8{and_d_data}};
  wire [7:0] mux_d_data_11 = or_x_funct3_3 ? mux_d_data_5 : cat_d_data_3;
  wire [31:0] cat_d_data_4 = {mux_d_data_10, mux_d_data_11, mux_d_data_6};
  wire [31:0] cat_x_gives_memory = {32{x_gives_memory}};
  wire [31:0] and_d_data_2 = cat_d_data_4 & cat_x_gives_memory;
  wire [31:0] ext_added = {31'd0, ~added[33] & x_gives_less};
  wire [31:0] or_bitwise_4 = or_bitwise_3 | and_d_data_2 | ext_added;
  wire [31:0] cat_x_gives_sum = {32{x_gives_sum}};
  wire [31:0] or_bitwise_5 = or_bitwise_4 | (added[32:1] & cat_x_gives_sum);
  wire [31:0] cat_rs1_2 = {rs1[0], rs1[1], rs1[2], rs1[3], rs1[4], rs1[5], rs1[6], rs1[7], rs1[8], rs1[9], rs1[10],
    rs1[11], rs1[12], rs1[13], rs1[14], rs1[15], rs1[16], rs1[17], rs1[18], rs1[19], rs1[20],
    rs1[21], rs1[22], rs1[23], rs1[24], rs1[25], rs1[26], rs1[27], rs1[28], rs1[29], rs1[30],
    rs1[31]};
  wire [31:0] mux_rs1_2 = x_funct3[2] ? rs1 : cat_rs1_2;
  wire and_rs1 = mux_rs1_2[31] & x_arith;
  wire [4:0] amount = amount_is_kept ? kept_amount : registers_q_2[4:0];
  wire signed [32:0] shr_rs1_full = $signed({and_rs1, mux_rs1_2}) >>> amount;
  wire [31:0] shr_rs1 = shr_rs1_full[31:0];
  wire [31:0] cat_rs1_3 = {shr_rs1[0], shr_rs1[1], shr_rs1[2], shr_rs1[3], shr_rs1[4], shr_rs1[5], shr_rs1[6],
    shr_rs1[7], shr_rs1[8], shr_rs1[9], shr_rs1[10], shr_rs1[11], shr_rs1[12], shr_rs1[13],
    shr_rs1[14], shr_rs1[15], shr_rs1[16], shr_rs1[17], shr_rs1[18], shr_rs1[19], shr_rs1[20],
    shr_rs1[21], shr_rs1[22], shr_rs1[23], shr_rs1[24], shr_rs1[25], shr_rs1[26], shr_rs1[27],
    shr_rs1[28], shr_rs1[29], shr_rs1[30], shr_rs1[31]};
  wire [31:0] mux_rs1_3 = x_funct3[2] ? shr_rs1 : cat_rs1_3;
  wire [31:0] cat_x_gives_shift = {32{x_gives_shift}};
  wire [31:0] result = or_bitwise_5 | (mux_rs1_3 & cat_x_gives_shift);
  wire and_x_valid_6 = x_valid & ~or_x_illegal;
  wire works = and_x_valid_6 & ~or_x_funct3_2;
  wire writes_rd = works & mux_asked & x_writes_rd;
  wire eq_i_data = i_data[6:2] == 5'd4;
  wire eq_i_data_2 = i_data[6:2] == 5'd12;
  wire eq_i_data_3 = i_data[6:2] == 5'd28;
  wire eq_i_data_4 = i_data[6:2] == 5'd3;
  wire eq_i_data_5 = i_data[1:0] == 2'd3;
  wire eq_i_data_6 = i_data[6:2] == 5'd13;
  wire eq_i_data_7 = i_data[6:2] == 5'd5;
  wire eq_i_data_8 = i_data[6:2] == 5'd27;
  wire and_i_data = eq_i_data_8 & eq_i_data_5;
  wire eq_i_data_9 = i_data[14:12] == 3'd0;
  wire and_i_data_2 = (i_data[6:2] == 5'd25) & eq_i_data_9;
  wire and_i_data_3 = and_i_data_2 & eq_i_data_5;
  wire eq_i_data_10 = i_data[6:2] == 5'd24;
  wire eq_i_data_11 = i_data[14:12] == 3'd3;
  wire or_i_data = (i_data[14:12] == 3'd2) | eq_i_data_11;
  wire and_i_data_4 = eq_i_data_10 & ~or_i_data & eq_i_data_5;
  wire or_i_data_2 = eq_i_data_11 | (i_data[14:12] == 3'd6);
  wire not_i_data = ~(or_i_data_2 | (i_data[14:12] == 3'd7));
  wire and_i_data_5 = (i_data[6:2] == 5'd0) & not_i_data;
  wire and_i_data_6 = and_i_data_5 & eq_i_data_5;
  wire eq_i_data_12 = i_data[6:2] == 5'd8;
  wire and_i_data_7 = eq_i_data_12 & ~(3'd2 < i_data[14:12]);
  wire and_i_data_8 = and_i_data_7 & eq_i_data_5;
  wire eq_i_data_13 = i_data[31:25] == 7'd0;
  wire eq_i_data_14 = i_data[31:25] == 7'd32;
  wire or_i_data_3 = eq_i_data | eq_i_data_2;
  wire eq_i_data_15 = i_data[14:12] == 3'd1;
  wire eq_i_data_16 = i_data[14:12] == 3'd5;
  wire or_i_data_4 = eq_i_data_15 | eq_i_data_16;
  wire and_i_data_20 = eq_i_data_2 & i_data[30] & eq_i_data_9;
  wire and_i_data_9 = eq_i_data_3 & eq_i_data_9;
  wire not_i_data_2 = ~(i_data[14:12] == 3'd4);
  wire and_i_data_10 = eq_i_data_3 & (~eq_i_data_9 & not_i_data_2);
  wire eq_i_data_17 = i_data[31:20] == 12'd834;
  wire eq_i_data_18 = i_data[31:20] == 12'd833;
  wire eq_i_data_19 = i_data[31:20] == 12'd832;
  wire eq_i_data_20 = i_data[31:20] == 12'd773;
  wire eq_i_data_21 = i_data[31:20] == 12'd769;
  wire eq_i_data_22 = i_data[31:20] == 12'd768;
  wire [1:0] mux_i_data = eq_i_data_21 ? 2'd2 : {1'b0, eq_i_data_22};
  wire [2:0] ext_i_data = {1'b0, eq_i_data_20 ? 2'd3 : mux_i_data};
  wire [2:0] mux_i_data_2 = eq_i_data_19 ? 3'd4 : ext_i_data;
  wire [2:0] mux_i_data_3 = eq_i_data_18 ? 3'd5 : mux_i_data_2;
  wire [2:0] d_csr = eq_i_data_17 ? 3'd6 : mux_i_data_3;
  wire eq_i_data_23 = i_data[31:20] == 12'd835;
  wire eq_i_data_24 = i_data[31:20] == 12'd3857;
  wire eq_i_data_25 = i_data[31:20] == 12'd3859;
  wire or_i_data_5 = (i_data[31:20] == 12'd772) | eq_i_data_20;
  wire or_i_data_6 = (i_data[31:20] == 12'd784) | eq_i_data_19;
  wire or_i_data_7 = eq_i_data_23 | (i_data[31:20] == 12'd836);
  wire or_i_data_8 = eq_i_data_24 | (i_data[31:20] == 12'd3858);
  wire or_i_data_9 = eq_i_data_25 | (i_data[31:20] == 12'd3860);
  wire or_i_data_10 = eq_i_data_22 | eq_i_data_21 | or_i_data_5;
  wire or_i_data_11 = or_i_data_6 | (eq_i_data_18 | eq_i_data_17);
  wire or_i_data_12 = or_i_data_9 | (i_data[31:20] == 12'd3861);
  wire or_i_data_13 = or_i_data_7 | or_i_data_8 | or_i_data_12;
  wire or_i_data_16 = or_i_data_10 | or_i_data_11 | or_i_data_13;
  wire eq_i_data_26 = i_data[19:15] == 5'd0;
  wire and_i_data_11 = and_i_data_9 & (i_data[31:7] == 25'd0);
  wire and_i_data_12 = and_i_data_9 & (i_data[31:7] == 25'd8192);
  wire and_i_data_13 = and_i_data_9 & (i_data[31:7] == 25'd6307840);
  wire not_i_data_3 = ~or_i_data_4;
  wire or_i_data_14 = not_i_data_3 | eq_i_data_13;
  wire or_i_data_15 = or_i_data_14 | (eq_i_data_14 & eq_i_data_16);
  wire and_i_data_14 = eq_i_data_14 & (eq_i_data_9 | eq_i_data_16);
  wire and_i_data_16 = eq_i_data_2 & (eq_i_data_13 | and_i_data_14);
  wire and_i_data_15 = eq_i_data_4 & ~(3'd1 < i_data[14:12]);
  wire not_i_data_4 = ~(i_data[13] & eq_i_data_26);
  wire not_i_data_5 = ~((i_data[31:30] == 2'd3) & not_i_data_4);
  wire and_i_data_17 = and_i_data_10 & or_i_data_16 & not_i_data_5;
  wire or_i_data_17 = and_i_data | and_i_data_3;
  wire or_i_data_18 = and_i_data_8 | (eq_i_data & or_i_data_15);
  wire or_i_data_19 = and_i_data_16 | and_i_data_15;
  wire or_i_data_21 = eq_i_data_6 | eq_i_data_7 | or_i_data_17;
  wire or_i_data_20 = and_i_data_4 | and_i_data_6 | or_i_data_18;
  wire or_i_data_22 = or_i_data_19 | (and_i_data_11 | and_i_data_12);
  wire or_i_data_23 = or_i_data_22 | (and_i_data_13 | and_i_data_17);
  wire or_i_data_24 = or_i_data_21 | or_i_data_20 | or_i_data_23;
  wire and_i_data_18 = or_i_data_24 & eq_i_data_5;
  wire [19:0] cat_i_data = {20{i_data[31]}};
  wire [31:0] cat_i_data_7 = {cat_i_data, i_data[31:25], i_data[11:7]};
  wire [31:0] cat_i_data_6 = {cat_i_data, i_data[7], i_data[30:25], i_data[11:8], 1'b0};
  wire [11:0] cat_i_data_2 = {12{i_data[31]}};
  wire [31:0] cat_i_data_5 = {cat_i_data_2, i_data[19:12], i_data[20], i_data[30:21], 1'b0};
  wire [31:0] cat_i_data_3 = {i_data[31:12], 12'd0};
  wire [31:0] cat_i_data_4 = {cat_i_data, i_data[31:20]};
  wire [31:0] mux_i_data_4 = eq_i_data_7 ? cat_i_data_3 : cat_i_data_4;
  wire [31:0] mux_i_data_5 = eq_i_data_6 ? cat_i_data_3 : mux_i_data_4;
  wire [31:0] mux_i_data_6 = eq_i_data_4 ? 32'd4 : mux_i_data_5;
  wire [31:0] mux_i_data_7 = eq_i_data_8 ? cat_i_data_5 : mux_i_data_6;
  wire [31:0] mux_i_data_8 = eq_i_data_10 ? cat_i_data_6 : mux_i_data_7;
  wire [31:0] d_imm = eq_i_data_12 ? cat_i_data_7 : mux_i_data_8;
  wire eq_i_data_27 = i_data[24:20] == 5'd0;
  wire or_i_data_25 = eq_i_data_2 | eq_i_data_10;
  wire not_i_data_6 = ~or_i_data_25;
  wire and_i_data_19 = or_i_data_3 & or_i_data;
  wire not_i_data_7 = ~(eq_i_data_12 | eq_i_data_10 | eq_i_data_4);
  wire and_i_data_21 = eq_i_data_4 & eq_i_data_15 & eq_i_data_5;
  wire and_writes_rd = writes_rd & (i_data[24:20] == x_rd);
  wire [4:0] cat_i_data_8 = {5{~eq_i_data_27}};
  wire or_x_funct3_4 = eq_x_funct3 | eq_x_funct3_2;
  wire not_x_funct3_2 = ~and_x_funct3_2;
  wire and_x_valid_8 = x_valid & or_x_load & not_x_funct3_2;
  wire and_x_valid_7 = x_valid & x_load & ~asked;
  wire [3:0] cat_x_funct3 = {{2{eq_x_funct3_2}}, or_x_funct3_4, 1'b1};
  wire and_x_valid_9 = and_x_valid_8 & x_store;
  assign d_en = and_x_valid_7 & not_x_funct3_2;
  assign d_addr = {added[32:3], 2'd0};
  wire [3:0] cat_x_valid = {4{and_x_valid_9}};
  assign d_we = (cat_x_funct3 << added[2:1]) & cat_x_valid;
  wire [7:0] mux_rs2 = added[1] ? rs2[31:24] : rs2[7:0];
  wire [7:0] mux_rs2_2 = added[1] ? rs2[15:8] : rs2[23:16];
  wire [7:0] mux_rs2_8 = added[2] ? mux_rs2_2 : mux_rs2;
  wire [7:0] mux_rs2_3 = added[1] ? rs2[7:0] : rs2[15:8];
  wire [7:0] mux_rs2_4 = added[1] ? rs2[23:16] : rs2[31:24];
  wire [7:0] mux_rs2_7 = added[2] ? mux_rs2_4 : mux_rs2_3;
  wire [7:0] mux_rs2_6 = added[2] ? mux_rs2 : mux_rs2_2;
  wire [7:0] mux_rs2_5 = added[2] ? mux_rs2_3 : mux_rs2_4;
  assign d_write = {mux_rs2_5, mux_rs2_6, mux_rs2_7, mux_rs2_8};
  wire or_x_valid = and_x_valid_5 | (goes & or_x_branch);
  assign trap = mux_asked & or_x_valid;
  wire [2:0] mux_const = x_store ? 3'd6 : 3'd0;
  wire [3:0] ext_const = {1'b0, x_load ? 3'd4 : mux_const};
  wire [3:0] mux_const_2 = x_ecall ? 4'd11 : ext_const;
  wire [3:0] mux_const_3 = x_ebreak ? 4'd3 : mux_const_2;
  wire [3:0] cause = x_illegal ? 4'd2 : mux_const_3;
  wire and_x_valid_10 = x_valid & x_csr;
  wire [31:0] mux_x_csr_imm = x_funct3[2] ? {27'd0, x_csr_imm} : rs1;
  wire [31:0] or_csr_old = csr_old | mux_x_csr_imm;
  wire eq_x_funct3_4 = x_funct3[1:0] == 2'd3;
  wire [31:0] and_csr_old = csr_old & ~mux_x_csr_imm;
  wire [31:0] mux_csr_old = eq_x_funct3_4 ? and_csr_old : mux_x_csr_imm;
  wire [31:0] csr_new = eq_x_funct3_2 ? or_csr_old : mux_csr_old;
  assign retire = x_valid & advance;
  assign pc = {x_pc, 2'd0};
  always @(posedge clk) begin
    if (rst) d_pc <= 30'd1073741823;
    else if (advance) d_pc <= next_pc[31:2];
  end
  always @(posedge clk) begin
    if (rst) fetched <= 1'b0;
    else if (advance) fetched <= 1'b1;
  end
  always @(posedge clk) begin
    if (advance) x_funct3 <= i_data[14:12];
  end
  always @(posedge clk) begin
    if (advance) x_rd <= i_data[11:7];
  end
  always @(posedge clk) begin
    if (advance) x_rs1_zero <= eq_i_data_26 | eq_i_data_6;
  end
  always @(posedge clk) begin
    if (advance) x_rs2_zero <= eq_i_data_27;
  end
  always @(posedge clk) begin
    if (advance) x_imm <= d_imm;
  end
  always @(posedge clk) begin
    if (advance) x_use_imm <= not_i_data_6;
  end
  always @(posedge clk) begin
    if (advance) x_minus <= eq_i_data_10 | and_i_data_19 | and_i_data_20;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (eq_i_data_10) x_unsigned <= i_data[13];
      else x_unsigned <= i_data[12];
    end
  end
  always @(posedge clk) begin
    if (advance) x_arith <= i_data[30];
  end
  always @(posedge clk) begin
    if (advance) x_gives_sum <= eq_i_data_6 | (or_i_data_3 & eq_i_data_9);
  end
  always @(posedge clk) begin
    if (advance) x_gives_less <= and_i_data_19;
  end
  always @(posedge clk) begin
    if (advance) x_gives_logic <= or_i_data_3 & i_data[14] & not_i_data_3;
  end
  always @(posedge clk) begin
    if (advance) x_gives_shift <= or_i_data_3 & or_i_data_4;
  end
  always @(posedge clk) begin
    if (advance) x_gives_link <= or_i_data_17;
  end
  always @(posedge clk) begin
    if (advance) x_gives_target <= eq_i_data_7;
  end
  always @(posedge clk) begin
    if (advance) x_gives_csr <= eq_i_data_3;
  end
  always @(posedge clk) begin
    if (advance) x_gives_memory <= and_i_data_6;
  end
  always @(posedge clk) begin
    if (advance) x_writes_rd <= not_i_data_7 & ~(i_data[11:7] == 5'd0);
  end
  always @(posedge clk) begin
    if (advance) x_branch <= and_i_data_4;
  end
  always @(posedge clk) begin
    if (advance) x_load <= and_i_data_6;
  end
  always @(posedge clk) begin
    if (advance) x_store <= and_i_data_8;
  end
  always @(posedge clk) begin
    if (advance) x_jump <= and_i_data | and_i_data_21;
  end
  always @(posedge clk) begin
    if (advance) x_jalr <= and_i_data_3;
  end
  always @(posedge clk) begin
    if (advance) x_csr <= and_i_data_10 & not_i_data_4 & and_i_data_18;
  end
  always @(posedge clk) begin
    if (advance) x_mret <= and_i_data_13 & and_i_data_18;
  end
  always @(posedge clk) begin
    if (advance) x_csr_at <= d_csr;
  end
  always @(posedge clk) begin
    if (advance) x_csr_imm <= i_data[19:15];
  end
  always @(posedge clk) begin
    if (advance) x_ecall <= and_i_data_11;
  end
  always @(posedge clk) begin
    if (advance) x_ebreak <= and_i_data_12;
  end
  always @(posedge clk) begin
    if (advance) x_illegal <= ~and_i_data_18;
  end
  always @(posedge clk) begin
    if (advance) x_pc <= d_pc;
  end
  always @(posedge clk) begin
    if (advance) x_target <= cat_d_pc_2 + d_imm;
  end
  always @(posedge clk) begin
    if (rst) x_valid <= 1'b0;
    else if (advance) x_valid <= fetched & ~redirect;
  end
  always @(posedge clk) begin
    if (advance) kept <= result;
  end
  always @(posedge clk) begin
    if (advance) rs1_is_kept <= writes_rd & (i_data[19:15] == x_rd);
  end
  always @(posedge clk) begin
    if (advance) rs2_is_kept <= and_writes_rd;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_i_data_25) kept_amount <= result[4:0] & cat_i_data_8;
      else kept_amount <= d_imm[4:0];
    end
  end
  always @(posedge clk) begin
    if (advance) amount_is_kept <= not_i_data_6 | eq_i_data_27 | and_writes_rd;
  end
  always @(posedge clk) begin
    if (rst) asked <= 1'b0;
    else asked <= and_x_valid_7;
  end
  always @(posedge clk) begin
    if (rst) trapped <= 1'b0;
    else trapped <= trap;
  end
  always @(posedge clk) trapped_at <= x_pc;
  always @(posedge clk) trapped_because <= cause;
  always @(posedge clk) begin
    if (rst) mstatus_mie <= 1'b0;
    else if (trapped) mstatus_mie <= 1'b0;
    else if (and_x_valid_4) mstatus_mie <= mstatus_mpie;
    else if (and_x_valid_10) begin
      if (eq_x_csr_at) mstatus_mie <= csr_new[3];
    end
  end
  always @(posedge clk) begin
    if (rst) mstatus_mpie <= 1'b0;
    else if (trapped) mstatus_mpie <= mstatus_mie;
    else if (and_x_valid_4) mstatus_mpie <= 1'b1;
    else if (and_x_valid_10) begin
      if (eq_x_csr_at) mstatus_mpie <= csr_new[7];
    end
  end
  always @(posedge clk) begin
    if (rst) mtvec <= 30'd0;
    else if (and_x_valid_10) begin
      if (!eq_x_csr_at) begin
        if (eq_x_csr_at_2) mtvec <= csr_new[31:2];
      end
    end
  end
  always @(posedge clk) begin
    if (rst) mscratch <= 32'd0;
    else if (and_x_valid_10) begin
      if (!eq_x_csr_at) begin
        if (!eq_x_csr_at_2) begin
          if (eq_x_csr_at_3) mscratch <= csr_new;
        end
      end
    end
  end
  always @(posedge clk) begin
    if (rst) mepc <= 30'd0;
    else if (trapped) mepc <= trapped_at;
    else if (and_x_valid_10) begin
      if (!eq_x_csr_at) begin
        if (!eq_x_csr_at_2) begin
          if (!eq_x_csr_at_3) begin
            if (eq_x_csr_at_4) mepc <= csr_new[31:2];
          end
        end
      end
    end
  end
  always @(posedge clk) begin
    if (rst) mcause <= 32'd0;
    else if (trapped) mcause <= {28'd0, trapped_because};
    else if (and_x_valid_10) begin
      if (!eq_x_csr_at) begin
        if (!eq_x_csr_at_2) begin
          if (!eq_x_csr_at_3) begin
            if (!eq_x_csr_at_4) begin
              if (eq_x_csr_at_5) mcause <= csr_new;
            end
          end
        end
      end
    end
  end
  always @(posedge clk) begin
    if (writes_rd) registers[x_rd] <= result;
  end
  always @(posedge clk) begin
    if (advance) registers_q <= registers[i_data[19:15]];
  end
  always @(posedge clk) begin
    if (advance) registers_q_2 <= registers[i_data[24:20]];
  end
  assign i_en = advance;
  assign i_addr = next_pc;
  assign rd_we = writes_rd;
  assign rd = x_rd;
  assign rd_data = result;
  wire unused_ok = &{1'b0, added[0], mux_mtvec_3[1:0], cat_d_data[15:0], shr_rs1_full[32]};
endmodule

module tx_d104 (
  input clk,
  input rst,
  input in_valid,
  input [7:0] in_data,
  output in_ready,
  output reg line
);
  reg [3:0] bits_left;
  reg [8:0] shift;
  reg [6:0] cycles_left;
  wire idle = bits_left == 4'd0;
  wire and_in_valid = in_valid & idle;
  wire eq_cycles_left = cycles_left == 7'd0;
  wire and_cycles_left = eq_cycles_left & ~idle;
  always @(posedge clk) begin
    if (rst) bits_left <= 4'd0;
    else if (and_in_valid) bits_left <= 4'd10;
    else if (and_cycles_left) bits_left <= bits_left - 4'd1;
  end
  always @(posedge clk) begin
    if (and_in_valid) shift <= {1'b1, in_data};
    else if (and_cycles_left) shift <= {1'b1, shift[8:1]};
  end
  always @(posedge clk) begin
    if (rst) line <= 1'b1;
    else if (and_in_valid) line <= 1'b0;
    else if (and_cycles_left) line <= shift[0];
  end
  always @(posedge clk) begin
    if (rst) cycles_left <= 7'd0;
    else if (and_in_valid) cycles_left <= 7'd103;
    else if (eq_cycles_left) cycles_left <= 7'd103;
    else cycles_left <= cycles_left - 7'd1;
  end
  assign in_ready = idle;
endmodule

module rv32i_soc (
  input clk,
  input rst,
  output reg [7:0] leds,
  output line
);
  reg io_leds;
  reg io_line;
  reg [7:0] io_byte;
  reg read_from_ram;
  reg read_from_status;
  reg [31:0] rom [0:511];
  reg [31:0] rom_q;
  reg [31:0] rom_q_2;
  initial begin
    rom[0] = 32'd268439863;
    rom[1] = 32'd2147549459;
    rom[2] = 32'd536871991;
    rom[3] = 32'd1303;
    rom[4] = 32'd109380883;
    rom[5] = 32'd151;
    rom[6] = 32'd37781735;
    rom[7] = 32'd1171;
    rom[8] = 32'd1344659;
    rom[9] = 32'd9699363;
    rom[10] = 32'd20972819;
    rom[11] = 32'd4294247699;
    rom[12] = 32'd4261748451;
    rom[13] = 32'd4276088943;
    rom[14] = 32'd4290838803;
    rom[15] = 32'd1122339;
    rom[16] = 32'd345475;
    rom[17] = 32'd363107;
    rom[18] = 32'd151;
    rom[19] = 32'd29393127;
    rom[20] = 32'd1377555;
    rom[21] = 32'd4276088943;
    rom[22] = 32'd73859;
    rom[23] = 32'd4260115;
    rom[24] = 32'd32871;
    rom[25] = 32'd4465283;
    rom[26] = 32'd4261584611;
    rom[27] = 32'd11797027;
    rom[28] = 32'd32871;
    rom[29] = 32'd1819043144;
    rom[30] = 32'd1919295599;
    rom[31] = 32'd1377856879;
    rom[32] = 32'd1228026710;
    rom[33] = 32'd10;
    rom[34] = 32'd0;
    rom[35] = 32'd0;
    rom[36] = 32'd0;
    rom[37] = 32'd0;
    rom[38] = 32'd0;
    rom[39] = 32'd0;
    rom[40] = 32'd0;
    rom[41] = 32'd0;
    rom[42] = 32'd0;
    rom[43] = 32'd0;
    rom[44] = 32'd0;
    rom[45] = 32'd0;
    rom[46] = 32'd0;
    rom[47] = 32'd0;
    rom[48] = 32'd0;
    rom[49] = 32'd0;
    rom[50] = 32'd0;
    rom[51] = 32'd0;
    rom[52] = 32'd0;
    rom[53] = 32'd0;
    rom[54] = 32'd0;
    rom[55] = 32'd0;
    rom[56] = 32'd0;
    rom[57] = 32'd0;
    rom[58] = 32'd0;
    rom[59] = 32'd0;
    rom[60] = 32'd0;
    rom[61] = 32'd0;
    rom[62] = 32'd0;
    rom[63] = 32'd0;
    rom[64] = 32'd0;
    rom[65] = 32'd0;
    rom[66] = 32'd0;
    rom[67] = 32'd0;
    rom[68] = 32'd0;
    rom[69] = 32'd0;
    rom[70] = 32'd0;
    rom[71] = 32'd0;
    rom[72] = 32'd0;
    rom[73] = 32'd0;
    rom[74] = 32'd0;
    rom[75] = 32'd0;
    rom[76] = 32'd0;
    rom[77] = 32'd0;
    rom[78] = 32'd0;
    rom[79] = 32'd0;
    rom[80] = 32'd0;
    rom[81] = 32'd0;
    rom[82] = 32'd0;
    rom[83] = 32'd0;
    rom[84] = 32'd0;
    rom[85] = 32'd0;
    rom[86] = 32'd0;
    rom[87] = 32'd0;
    rom[88] = 32'd0;
    rom[89] = 32'd0;
    rom[90] = 32'd0;
    rom[91] = 32'd0;
    rom[92] = 32'd0;
    rom[93] = 32'd0;
    rom[94] = 32'd0;
    rom[95] = 32'd0;
    rom[96] = 32'd0;
    rom[97] = 32'd0;
    rom[98] = 32'd0;
    rom[99] = 32'd0;
    rom[100] = 32'd0;
    rom[101] = 32'd0;
    rom[102] = 32'd0;
    rom[103] = 32'd0;
    rom[104] = 32'd0;
    rom[105] = 32'd0;
    rom[106] = 32'd0;
    rom[107] = 32'd0;
    rom[108] = 32'd0;
    rom[109] = 32'd0;
    rom[110] = 32'd0;
    rom[111] = 32'd0;
    rom[112] = 32'd0;
    rom[113] = 32'd0;
    rom[114] = 32'd0;
    rom[115] = 32'd0;
    rom[116] = 32'd0;
    rom[117] = 32'd0;
    rom[118] = 32'd0;
    rom[119] = 32'd0;
    rom[120] = 32'd0;
    rom[121] = 32'd0;
    rom[122] = 32'd0;
    rom[123] = 32'd0;
    rom[124] = 32'd0;
    rom[125] = 32'd0;
    rom[126] = 32'd0;
    rom[127] = 32'd0;
    rom[128] = 32'd0;
    rom[129] = 32'd0;
    rom[130] = 32'd0;
    rom[131] = 32'd0;
    rom[132] = 32'd0;
    rom[133] = 32'd0;
    rom[134] = 32'd0;
    rom[135] = 32'd0;
    rom[136] = 32'd0;
    rom[137] = 32'd0;
    rom[138] = 32'd0;
    rom[139] = 32'd0;
    rom[140] = 32'd0;
    rom[141] = 32'd0;
    rom[142] = 32'd0;
    rom[143] = 32'd0;
    rom[144] = 32'd0;
    rom[145] = 32'd0;
    rom[146] = 32'd0;
    rom[147] = 32'd0;
    rom[148] = 32'd0;
    rom[149] = 32'd0;
    rom[150] = 32'd0;
    rom[151] = 32'd0;
    rom[152] = 32'd0;
    rom[153] = 32'd0;
    rom[154] = 32'd0;
    rom[155] = 32'd0;
    rom[156] = 32'd0;
    rom[157] = 32'd0;
    rom[158] = 32'd0;
    rom[159] = 32'd0;
    rom[160] = 32'd0;
    rom[161] = 32'd0;
    rom[162] = 32'd0;
    rom[163] = 32'd0;
    rom[164] = 32'd0;
    rom[165] = 32'd0;
    rom[166] = 32'd0;
    rom[167] = 32'd0;
    rom[168] = 32'd0;
    rom[169] = 32'd0;
    rom[170] = 32'd0;
    rom[171] = 32'd0;
    rom[172] = 32'd0;
    rom[173] = 32'd0;
    rom[174] = 32'd0;
    rom[175] = 32'd0;
    rom[176] = 32'd0;
    rom[177] = 32'd0;
    rom[178] = 32'd0;
    rom[179] = 32'd0;
    rom[180] = 32'd0;
    rom[181] = 32'd0;
    rom[182] = 32'd0;
    rom[183] = 32'd0;
    rom[184] = 32'd0;
    rom[185] = 32'd0;
    rom[186] = 32'd0;
    rom[187] = 32'd0;
    rom[188] = 32'd0;
    rom[189] = 32'd0;
    rom[190] = 32'd0;
    rom[191] = 32'd0;
    rom[192] = 32'd0;
    rom[193] = 32'd0;
    rom[194] = 32'd0;
    rom[195] = 32'd0;
    rom[196] = 32'd0;
    rom[197] = 32'd0;
    rom[198] = 32'd0;
    rom[199] = 32'd0;
    rom[200] = 32'd0;
    rom[201] = 32'd0;
    rom[202] = 32'd0;
    rom[203] = 32'd0;
    rom[204] = 32'd0;
    rom[205] = 32'd0;
    rom[206] = 32'd0;
    rom[207] = 32'd0;
    rom[208] = 32'd0;
    rom[209] = 32'd0;
    rom[210] = 32'd0;
    rom[211] = 32'd0;
    rom[212] = 32'd0;
    rom[213] = 32'd0;
    rom[214] = 32'd0;
    rom[215] = 32'd0;
    rom[216] = 32'd0;
    rom[217] = 32'd0;
    rom[218] = 32'd0;
    rom[219] = 32'd0;
    rom[220] = 32'd0;
    rom[221] = 32'd0;
    rom[222] = 32'd0;
    rom[223] = 32'd0;
    rom[224] = 32'd0;
    rom[225] = 32'd0;
    rom[226] = 32'd0;
    rom[227] = 32'd0;
    rom[228] = 32'd0;
    rom[229] = 32'd0;
    rom[230] = 32'd0;
    rom[231] = 32'd0;
    rom[232] = 32'd0;
    rom[233] = 32'd0;
    rom[234] = 32'd0;
    rom[235] = 32'd0;
    rom[236] = 32'd0;
    rom[237] = 32'd0;
    rom[238] = 32'd0;
    rom[239] = 32'd0;
    rom[240] = 32'd0;
    rom[241] = 32'd0;
    rom[242] = 32'd0;
    rom[243] = 32'd0;
    rom[244] = 32'd0;
    rom[245] = 32'd0;
    rom[246] = 32'd0;
    rom[247] = 32'd0;
    rom[248] = 32'd0;
    rom[249] = 32'd0;
    rom[250] = 32'd0;
    rom[251] = 32'd0;
    rom[252] = 32'd0;
    rom[253] = 32'd0;
    rom[254] = 32'd0;
    rom[255] = 32'd0;
    rom[256] = 32'd0;
    rom[257] = 32'd0;
    rom[258] = 32'd0;
    rom[259] = 32'd0;
    rom[260] = 32'd0;
    rom[261] = 32'd0;
    rom[262] = 32'd0;
    rom[263] = 32'd0;
    rom[264] = 32'd0;
    rom[265] = 32'd0;
    rom[266] = 32'd0;
    rom[267] = 32'd0;
    rom[268] = 32'd0;
    rom[269] = 32'd0;
    rom[270] = 32'd0;
    rom[271] = 32'd0;
    rom[272] = 32'd0;
    rom[273] = 32'd0;
    rom[274] = 32'd0;
    rom[275] = 32'd0;
    rom[276] = 32'd0;
    rom[277] = 32'd0;
    rom[278] = 32'd0;
    rom[279] = 32'd0;
    rom[280] = 32'd0;
    rom[281] = 32'd0;
    rom[282] = 32'd0;
    rom[283] = 32'd0;
    rom[284] = 32'd0;
    rom[285] = 32'd0;
    rom[286] = 32'd0;
    rom[287] = 32'd0;
    rom[288] = 32'd0;
    rom[289] = 32'd0;
    rom[290] = 32'd0;
    rom[291] = 32'd0;
    rom[292] = 32'd0;
    rom[293] = 32'd0;
    rom[294] = 32'd0;
    rom[295] = 32'd0;
    rom[296] = 32'd0;
    rom[297] = 32'd0;
    rom[298] = 32'd0;
    rom[299] = 32'd0;
    rom[300] = 32'd0;
    rom[301] = 32'd0;
    rom[302] = 32'd0;
    rom[303] = 32'd0;
    rom[304] = 32'd0;
    rom[305] = 32'd0;
    rom[306] = 32'd0;
    rom[307] = 32'd0;
    rom[308] = 32'd0;
    rom[309] = 32'd0;
    rom[310] = 32'd0;
    rom[311] = 32'd0;
    rom[312] = 32'd0;
    rom[313] = 32'd0;
    rom[314] = 32'd0;
    rom[315] = 32'd0;
    rom[316] = 32'd0;
    rom[317] = 32'd0;
    rom[318] = 32'd0;
    rom[319] = 32'd0;
    rom[320] = 32'd0;
    rom[321] = 32'd0;
    rom[322] = 32'd0;
    rom[323] = 32'd0;
    rom[324] = 32'd0;
    rom[325] = 32'd0;
    rom[326] = 32'd0;
    rom[327] = 32'd0;
    rom[328] = 32'd0;
    rom[329] = 32'd0;
    rom[330] = 32'd0;
    rom[331] = 32'd0;
    rom[332] = 32'd0;
    rom[333] = 32'd0;
    rom[334] = 32'd0;
    rom[335] = 32'd0;
    rom[336] = 32'd0;
    rom[337] = 32'd0;
    rom[338] = 32'd0;
    rom[339] = 32'd0;
    rom[340] = 32'd0;
    rom[341] = 32'd0;
    rom[342] = 32'd0;
    rom[343] = 32'd0;
    rom[344] = 32'd0;
    rom[345] = 32'd0;
    rom[346] = 32'd0;
    rom[347] = 32'd0;
    rom[348] = 32'd0;
    rom[349] = 32'd0;
    rom[350] = 32'd0;
    rom[351] = 32'd0;
    rom[352] = 32'd0;
    rom[353] = 32'd0;
    rom[354] = 32'd0;
    rom[355] = 32'd0;
    rom[356] = 32'd0;
    rom[357] = 32'd0;
    rom[358] = 32'd0;
    rom[359] = 32'd0;
    rom[360] = 32'd0;
    rom[361] = 32'd0;
    rom[362] = 32'd0;
    rom[363] = 32'd0;
    rom[364] = 32'd0;
    rom[365] = 32'd0;
    rom[366] = 32'd0;
    rom[367] = 32'd0;
    rom[368] = 32'd0;
    rom[369] = 32'd0;
    rom[370] = 32'd0;
    rom[371] = 32'd0;
    rom[372] = 32'd0;
    rom[373] = 32'd0;
    rom[374] = 32'd0;
    rom[375] = 32'd0;
    rom[376] = 32'd0;
    rom[377] = 32'd0;
    rom[378] = 32'd0;
    rom[379] = 32'd0;
    rom[380] = 32'd0;
    rom[381] = 32'd0;
    rom[382] = 32'd0;
    rom[383] = 32'd0;
    rom[384] = 32'd0;
    rom[385] = 32'd0;
    rom[386] = 32'd0;
    rom[387] = 32'd0;
    rom[388] = 32'd0;
    rom[389] = 32'd0;
    rom[390] = 32'd0;
    rom[391] = 32'd0;
    rom[392] = 32'd0;
    rom[393] = 32'd0;
    rom[394] = 32'd0;
    rom[395] = 32'd0;
    rom[396] = 32'd0;
    rom[397] = 32'd0;
    rom[398] = 32'd0;
    rom[399] = 32'd0;
    rom[400] = 32'd0;
    rom[401] = 32'd0;
    rom[402] = 32'd0;
    rom[403] = 32'd0;
    rom[404] = 32'd0;
    rom[405] = 32'd0;
    rom[406] = 32'd0;
    rom[407] = 32'd0;
    rom[408] = 32'd0;
    rom[409] = 32'd0;
    rom[410] = 32'd0;
    rom[411] = 32'd0;
    rom[412] = 32'd0;
    rom[413] = 32'd0;
    rom[414] = 32'd0;
    rom[415] = 32'd0;
    rom[416] = 32'd0;
    rom[417] = 32'd0;
    rom[418] = 32'd0;
    rom[419] = 32'd0;
    rom[420] = 32'd0;
    rom[421] = 32'd0;
    rom[422] = 32'd0;
    rom[423] = 32'd0;
    rom[424] = 32'd0;
    rom[425] = 32'd0;
    rom[426] = 32'd0;
    rom[427] = 32'd0;
    rom[428] = 32'd0;
    rom[429] = 32'd0;
    rom[430] = 32'd0;
    rom[431] = 32'd0;
    rom[432] = 32'd0;
    rom[433] = 32'd0;
    rom[434] = 32'd0;
    rom[435] = 32'd0;
    rom[436] = 32'd0;
    rom[437] = 32'd0;
    rom[438] = 32'd0;
    rom[439] = 32'd0;
    rom[440] = 32'd0;
    rom[441] = 32'd0;
    rom[442] = 32'd0;
    rom[443] = 32'd0;
    rom[444] = 32'd0;
    rom[445] = 32'd0;
    rom[446] = 32'd0;
    rom[447] = 32'd0;
    rom[448] = 32'd0;
    rom[449] = 32'd0;
    rom[450] = 32'd0;
    rom[451] = 32'd0;
    rom[452] = 32'd0;
    rom[453] = 32'd0;
    rom[454] = 32'd0;
    rom[455] = 32'd0;
    rom[456] = 32'd0;
    rom[457] = 32'd0;
    rom[458] = 32'd0;
    rom[459] = 32'd0;
    rom[460] = 32'd0;
    rom[461] = 32'd0;
    rom[462] = 32'd0;
    rom[463] = 32'd0;
    rom[464] = 32'd0;
    rom[465] = 32'd0;
    rom[466] = 32'd0;
    rom[467] = 32'd0;
    rom[468] = 32'd0;
    rom[469] = 32'd0;
    rom[470] = 32'd0;
    rom[471] = 32'd0;
    rom[472] = 32'd0;
    rom[473] = 32'd0;
    rom[474] = 32'd0;
    rom[475] = 32'd0;
    rom[476] = 32'd0;
    rom[477] = 32'd0;
    rom[478] = 32'd0;
    rom[479] = 32'd0;
    rom[480] = 32'd0;
    rom[481] = 32'd0;
    rom[482] = 32'd0;
    rom[483] = 32'd0;
    rom[484] = 32'd0;
    rom[485] = 32'd0;
    rom[486] = 32'd0;
    rom[487] = 32'd0;
    rom[488] = 32'd0;
    rom[489] = 32'd0;
    rom[490] = 32'd0;
    rom[491] = 32'd0;
    rom[492] = 32'd0;
    rom[493] = 32'd0;
    rom[494] = 32'd0;
    rom[495] = 32'd0;
    rom[496] = 32'd0;
    rom[497] = 32'd0;
    rom[498] = 32'd0;
    rom[499] = 32'd0;
    rom[500] = 32'd0;
    rom[501] = 32'd0;
    rom[502] = 32'd0;
    rom[503] = 32'd0;
    rom[504] = 32'd0;
    rom[505] = 32'd0;
    rom[506] = 32'd0;
    rom[507] = 32'd0;
    rom[508] = 32'd0;
    rom[509] = 32'd0;
    rom[510] = 32'd0;
    rom[511] = 32'd0;
  end
  (* no_rw_check *) reg [7:0] ram_0 [0:511];
  reg [7:0] ram_0_q;
`ifndef SYNTHESIS
  initial begin : ram_0_zeros
    integer i;
    for (i = 0; i < 512; i = i + 1) ram_0[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg [7:0] ram_1 [0:511];
  reg [7:0] ram_1_q;
`ifndef SYNTHESIS
  initial begin : ram_1_zeros
    integer i;
    for (i = 0; i < 512; i = i + 1) ram_1[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg [7:0] ram_2 [0:511];
  reg [7:0] ram_2_q;
`ifndef SYNTHESIS
  initial begin : ram_2_zeros
    integer i;
    for (i = 0; i < 512; i = i + 1) ram_2[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg [7:0] ram_3 [0:511];
  reg [7:0] ram_3_q;
`ifndef SYNTHESIS
  initial begin : ram_3_zeros
    integer i;
    for (i = 0; i < 512; i = i + 1) ram_3[i] = {8{1'b0}};
  end
`endif
  wire core_i_en;
  wire [31:0] core_i_addr;
  wire core_d_en;
  wire [31:0] core_d_addr;
  wire [3:0] core_d_we;
  wire [31:0] core_d_write;
  wire core_retire;
  wire core_trap;
  wire [31:0] core_pc;
  wire core_rd_we;
  wire [4:0] core_rd;
  wire [31:0] core_rd_data;
  wire uart_in_ready;
  wire [31:0] to_core_i_data = rom_q_2;
  wire [31:0] cat_ram_3_q = {ram_3_q, ram_2_q, ram_1_q, ram_0_q};
  wire [31:0] mux_ram_3_q = read_from_ram ? cat_ram_3_q : rom_q;
  wire [31:0] ext_uart_in_ready = {31'd0, ~uart_in_ready | io_line};
  wire [31:0] mux_uart_in_ready = read_from_status ? ext_uart_in_ready : mux_ram_3_q;
  wire [31:0] to_core_d_data = mux_uart_in_ready;
  wire eq_core_d_addr = core_d_addr[31:28] == 4'd1;
  wire eq_core_d_addr_2 = core_d_addr[31:28] == 4'd2;
  wire and_core_d_addr = eq_core_d_addr_2 & core_d_addr[2];
  wire and_core_d_addr_2 = eq_core_d_addr & core_d_we[0];
  wire and_core_d_addr_3 = eq_core_d_addr & core_d_we[1];
  wire and_core_d_addr_4 = eq_core_d_addr & core_d_we[2];
  wire and_core_d_addr_5 = eq_core_d_addr & core_d_we[3];
  wire and_core_d_addr_6 = eq_core_d_addr_2 & core_d_we[0];
  always @(posedge clk) begin
    if (rst) io_leds <= 1'b0;
    else io_leds <= and_core_d_addr_6 & ~and_core_d_addr;
  end
  always @(posedge clk) begin
    if (rst) io_line <= 1'b0;
    else io_line <= and_core_d_addr_6 & and_core_d_addr;
  end
  always @(posedge clk) io_byte <= core_d_write[7:0];
  always @(posedge clk) begin
    if (rst) leds <= 8'd0;
    else if (io_leds) leds <= io_byte;
  end
  always @(posedge clk) begin
    if (core_d_en) read_from_ram <= eq_core_d_addr;
  end
  always @(posedge clk) begin
    if (core_d_en) read_from_status <= and_core_d_addr;
  end
  always @(posedge clk) begin
    if (core_d_en) rom_q <= rom[core_d_addr[10:2]];
  end
  always @(posedge clk) begin
    if (core_i_en) rom_q_2 <= rom[core_i_addr[10:2]];
  end
  always @(posedge clk) begin
    if (and_core_d_addr_2) ram_0[core_d_addr[10:2]] <= core_d_write[7:0];
    else ram_0_q <= ram_0[core_d_addr[10:2]];
  end
  always @(posedge clk) begin
    if (and_core_d_addr_3) ram_1[core_d_addr[10:2]] <= core_d_write[15:8];
    else ram_1_q <= ram_1[core_d_addr[10:2]];
  end
  always @(posedge clk) begin
    if (and_core_d_addr_4) ram_2[core_d_addr[10:2]] <= core_d_write[23:16];
    else ram_2_q <= ram_2[core_d_addr[10:2]];
  end
  always @(posedge clk) begin
    if (and_core_d_addr_5) ram_3[core_d_addr[10:2]] <= core_d_write[31:24];
    else ram_3_q <= ram_3[core_d_addr[10:2]];
  end
  rv32i core (
    .clk(clk),
    .rst(rst),
    .i_data(to_core_i_data),
    .d_data(to_core_d_data),
    .i_en(core_i_en),
    .i_addr(core_i_addr),
    .d_en(core_d_en),
    .d_addr(core_d_addr),
    .d_we(core_d_we),
    .d_write(core_d_write),
    .retire(core_retire),
    .trap(core_trap),
    .pc(core_pc),
    .rd_we(core_rd_we),
    .rd(core_rd),
    .rd_data(core_rd_data)
  );
  tx_d104 uart (
    .clk(clk),
    .rst(rst),
    .in_valid(io_line),
    .in_data(io_byte),
    .in_ready(uart_in_ready),
    .line(line)
  );
  wire unused_ok = &{1'b0, core_i_addr[1:0], core_i_addr[31:11], core_d_addr[1:0], core_d_addr[27:11], core_retire,
    core_trap, core_pc, core_rd_we, core_rd, core_rd_data};
endmodule
