import { Injectable } from '@nestjs/common';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { ReportSection } from './evaluation.codes.js';
import type { BenchmarkDto, EvaluationView, FindingDto } from './evaluation.dto.js';
import { EvaluationBenchmark, EvaluationFinding, EvaluationSection } from './evaluation.entity.js';
import { EvaluationStore } from './evaluation.store.js';
import { EvaluationsService } from './evaluations.service.js';

/** What an evaluation is made of: sections of the final report, benchmarks with results, findings. */
@Injectable()
export class EvaluationPartsService {
  constructor(
    private readonly cases: Cases,
    private readonly store: EvaluationStore,
    private readonly authorities: AuthorityReader,
    private readonly evaluations: EvaluationsService,
  ) {}

  writeSection(by: Acting, id: string, code: ReportSection, text: string): Promise<EvaluationView> {
    return this.cases.act(this.evaluations.kind, by, {
      id,
      action: 'write_section',
      change: async ({ subject, now }, em) => {
        const written = { evaluationId: id, code, text, writtenBy: by.officer.id, writtenAt: now };
        const section = Object.assign(new EvaluationSection(), written);
        await this.store.writeSection(em, section);
        subject.sections = [...subject.sections.filter((other) => other.code !== code), section];
      },
    });
  }

  putBenchmark(by: Acting, id: string, benchmarkId: string, form: BenchmarkDto): Promise<EvaluationView> {
    return this.cases.act(this.evaluations.kind, by, {
      id,
      action: 'put_benchmark',
      change: async ({ subject }, em) => {
        const { component, benchmark, target = null, result = null, outcome = null } = form;
        if ((result === null) !== (outcome === null)) throw new Problem('inconsistent', { field: 'outcome' });
        const judged = { id: benchmarkId, evaluationId: id, component, benchmark, target, result, outcome };
        const row = Object.assign(new EvaluationBenchmark(), judged);
        await this.store.putBenchmark(em, row);
        subject.benchmarks = [...subject.benchmarks.filter((other) => other.id !== benchmarkId), row];
      },
    });
  }

  removeBenchmark(by: Acting, id: string, benchmarkId: string): Promise<EvaluationView> {
    return this.cases.act(this.evaluations.kind, by, {
      id,
      action: 'remove_benchmark',
      change: async ({ subject }, em) => {
        await this.store.removeBenchmark(em, id, benchmarkId);
        subject.benchmarks = subject.benchmarks.filter((one) => one.id !== benchmarkId);
      },
    });
  }

  putFinding(by: Acting, id: string, findingId: string, form: FindingDto): Promise<EvaluationView> {
    return this.cases.act(this.evaluations.kind, by, {
      id,
      action: 'put_finding',
      change: async ({ subject, now }, em) => {
        const { kind, text, instrument = null, addresseeId = null } = form;
        if (addresseeId && !(await this.authorities.find(em, addresseeId, now)))
          throw new Problem('unknown_reference', { field: 'addresseeId' });
        const found = { id: findingId, evaluationId: id, kind, text, instrument, addresseeId };
        const row = Object.assign(new EvaluationFinding(), found);
        await this.store.putFinding(em, row);
        subject.findings = [...subject.findings.filter((other) => other.id !== findingId), row];
      },
    });
  }

  removeFinding(by: Acting, id: string, findingId: string): Promise<EvaluationView> {
    return this.cases.act(this.evaluations.kind, by, {
      id,
      action: 'remove_finding',
      change: async ({ subject }, em) => {
        await this.store.removeFinding(em, id, findingId);
        subject.findings = subject.findings.filter((one) => one.id !== findingId);
      },
    });
  }
}
