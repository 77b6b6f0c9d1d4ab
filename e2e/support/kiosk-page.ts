import { expect, type Locator, type Page } from '@playwright/test';

export const practicePin = '482915';

/** A synthetic person: area code 520222 with this birth date and serial belongs to the test vectors. */
export interface Person {
  readonly idNumber: string;
  readonly name: string;
  readonly phone: string;
  readonly township: string;
  readonly employer: string;
}

export const liDachun: Person = {
  idNumber: '520222198506150020',
  name: '李大春',
  phone: '13885812345',
  township: 'jcpz',
  employer: '中山市小榄镇永发五金厂',
};

export interface TypedTicket {
  readonly from: string;
  readonly to: string;
  readonly train: string;
  readonly fareYuan: string;
}

export const toGuangzhou: TypedTicket = {
  from: 'pz',
  to: 'gzn',
  train: 'G2115',
  fareYuan: '435.5',
};

/** The kiosk as a volunteer uses it: by what is on the screen, in Chinese. */
export class KioskPage {
  readonly main: Locator;

  constructor(
    readonly page: Page,
    readonly origin: string,
  ) {
    this.main = page.locator('main');
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  async next(): Promise<void> {
    await this.button('下一步').click();
  }

  async typePin(pin = practicePin): Promise<void> {
    for (const digit of pin)
      await this.main.getByRole('button', { name: digit, exact: true }).click();
  }

  /** Enrols in practice mode with one tap, at 盘州高铁站, and stands at the home page. */
  async enrol(operator = '王小明'): Promise<void> {
    await this.open();
    await this.button('取一个练习码').click();
    await this.main.getByRole('radio', { name: '盘州高铁站' }).check();
    await this.button('登记这台平板').click();
    await this.main.getByRole('textbox', { name: '操作员姓名' }).fill(operator);
    await this.next();
    await expect(this.main.getByRole('heading', { name: '设一个 PIN' })).toBeVisible();
    await this.typePin();
    await this.next();
    await expect(this.main.getByText('已输入 0 位')).toBeVisible();
    await this.typePin();
    await this.main.getByRole('button').last().click();
    await this.page.waitForURL((url) => url.pathname === '/');
  }

  async unlock(): Promise<void> {
    await this.typePin();
    await this.button('解锁').click();
    await this.page.waitForURL((url) => url.pathname !== '/unlock');
  }

  /** Opens a page of the kiosk; a fresh load is locked until the operator's PIN. */
  async reopen(path = '/'): Promise<void> {
    await this.open(path);
    await this.unlock();
  }

  async startClaim(): Promise<void> {
    await this.main.getByRole('link', { name: /高铁车票/ }).click();
    await this.page.waitForURL(/\/claim\/identity/);
  }

  async fillIdentity(
    person: Person,
    hukou: '在盘州' | '在外地' | '没看到' = '在盘州',
  ): Promise<void> {
    await this.main.getByRole('textbox', { name: '身份证号' }).fill(person.idNumber);
    await this.main.getByRole('radio', { name: hukou }).check();
    await this.main.getByRole('textbox', { name: '姓名' }).fill(person.name);
    await this.main.getByRole('textbox', { name: '手机号' }).fill(person.phone);
    await this.chooseFrom('乡镇（街道）', person.township);
    await this.main.getByRole('textbox', { name: /务工单位/ }).fill(person.employer);
  }

  /** Types into a search field and takes its first candidate. */
  async chooseFrom(label: string, query: string): Promise<void> {
    await this.main.getByRole('combobox', { name: label }).fill(query);
    await this.page.getByRole('option').first().click();
  }

  async chooseWay(way: '扫发票码' | '读文件' | '手工填'): Promise<void> {
    await this.main.getByRole('radio', { name: way }).check();
  }

  async fillTicket(ticket: TypedTicket): Promise<void> {
    await this.chooseWay('手工填');
    await this.fillJourney(ticket);
    await this.main.getByRole('textbox', { name: '票价' }).fill(ticket.fareYuan);
  }

  async fillJourney(ticket: Omit<TypedTicket, 'fareYuan'>): Promise<void> {
    await this.chooseFrom('出发站', ticket.from);
    await this.chooseFrom('到达站', ticket.to);
    await this.main.getByRole('textbox', { name: '车次' }).fill(ticket.train);
  }

  /** Gives the two photos as the tablet's camera app would. */
  async addPhotos(jpeg: Buffer): Promise<void> {
    const pickers = this.main.locator('input[type=file]');
    for (const index of [0, 1]) {
      await pickers
        .nth(index)
        .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: jpeg });
      await expect(this.button('删掉')).toHaveCount(index + 1, { timeout: 30_000 });
    }
  }

  /** Notice, then the separate consent to sensitive data. */
  async consent(): Promise<void> {
    for (let part = 0; part < 2; part++) {
      await this.main.getByRole('checkbox').check({ force: true });
      const heading = await this.main.getByRole('heading', { level: 1 }).innerText();
      await this.next();
      await expect(this.main.getByRole('heading', { level: 1 })).not.toHaveText(heading);
    }
  }

  /** From the home page to the verdict, with typed data. */
  async fillClaim(person: Person, ticket: TypedTicket, photo?: Buffer): Promise<void> {
    await this.startClaim();
    await this.fillIdentity(person);
    await this.next();
    await this.page.waitForURL(/\/claim\/ticket/);
    await this.fillTicket(ticket);
    await this.next();
    await this.page.waitForURL(/\/claim\/photos/);
    if (photo) await this.addPhotos(photo);
    await this.next();
    await this.page.waitForURL(/\/claim\/consent/);
    await this.consent();
    await this.page.waitForURL(/\/claim\/verdict/);
  }

  /** Saves and gives the claim's number from the receipt. */
  async save(): Promise<string> {
    await this.button('保存登记').click();
    await expect(this.main.getByRole('heading', { name: '已保存' })).toBeVisible();
    return this.main.getByText(/^K\d+-\d{4}-\d{4}$/).innerText();
  }
}
