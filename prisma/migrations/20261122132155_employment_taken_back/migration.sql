-- AlterTable
ALTER TABLE "employment" ADD COLUMN     "taken_back_at" TIMESTAMPTZ;
