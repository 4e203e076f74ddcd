import * as steps from './chapters/readmission-steps.js';
import type { Play } from './play.js';
import { application, card, person, type Between } from './return-forms.js';

/** Where, when and how somebody is brought; on a flight, on which. */
interface Plan {
  readonly mode: string;
  readonly pointName: string;
  readonly plannedAt: string;
  readonly returnFlightId?: string;
}

/** A readmission of the demonstration, from its draft to the handover, past every safeguard. */
export class ReturnCase {
  private transfer = '';

  private constructor(
    private readonly play: Play,
    private readonly between: Between,
    private readonly made: { readonly id: string; readonly personId: string },
  ) {}

  static async begin(play: Play, between: Between): Promise<ReturnCase> {
    const { from, to } = between;
    const about = { person: person(between), evidence: card };
    const made = await steps.draft(steps.sidesBetween(play, from, to), application(play, to), about);
    return new ReturnCase(play, between, made);
  }

  get id(): string {
    return this.made.id;
  }

  get path(): string {
    return steps.readmissionPath(this.id);
  }

  private get sides(): steps.Sides {
    return steps.sidesBetween(this.play, this.between.from, this.between.to);
  }

  submitted(): Promise<void> {
    return steps.checkAndSubmit(this.play, this.sides, this.id);
  }

  /** Examined there, and accepted on an article; the person has a passport. */
  async accepted(): Promise<void> {
    const { id, personId } = this.made;
    const { officer } = this.sides;
    await steps.receive(this.sides, id);
    await steps.accept(this.sides, id, personId);
    await officer.does('turns to the documents', this.path, 'request_document');
    await officer.opens('writes down the passport that has come', '/travel-documents/own', {
      readmissionId: id,
      personId,
      alsoFor: [],
      type: 'own_passport',
      number: 'P0000001',
      issuedOn: this.play.date(-400),
      expiresOn: this.play.date(400),
    });
  }

  /** Planned, notified in good time, agreed to. */
  async confirmed(plan: Plan): Promise<void> {
    const { officer: planner, receiver } = this.sides;
    const without = { departureWill: 'voluntary', escortType: 'none' };
    const pointAgreement = 'Letter of the other side (demonstration)';
    const whole = { readmissionId: this.id, carrier: 'OS 901', pointAgreement, ...without, ...plan };
    this.transfer = await steps.agreed(whole, { planner, receiver });
  }

  departs(): Promise<void> {
    return steps.leave(this.play, this.transfer, this.sides.officer);
  }

  handedOver(): Promise<void> {
    const { to } = this.between;
    const point = this.play.as(`${to.toLowerCase()}.point`);
    const where = { place: 'At the gate (demonstration)', toldInLanguage: steps.spokenIn(to) };
    const written = steps.record(this.play, this.made.personId, where);
    return steps.handOver(this.transfer, written, { lead: this.sides.officer, point });
  }
}
