import { Original as Original_b8ebedfd63e3194f2f74cc7bbca7f1b5 } from '../../../admin/translation/Original'
import { HeadlineCell as HeadlineCell_648ccf2a3256183091eb8f072a846a37 } from '../../../admin/translation/HeadlineCell'
import { LengthHint as LengthHint_a4ff3cfbe350cec58ab6420e2327a0e0 } from '../../../admin/LengthHint'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { DeskTextFeature as DeskTextFeature_b199ffb174d3d004b0e59a27d3051f8e } from '../../../admin/article/DeskTextFeature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockHandOver as BlockHandOver_8fe01292412f45a33ebe8e031b29f305 } from '../../../admin/article/BlockHandOver'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublicationState as PublicationState_29dda111a83afaee3c033cb5f7e9afb4 } from '../../../admin/PublicationState'
import { Saves as Saves_1175c6095ca9a52086b65369db23d944 } from '../../../admin/Saves'
import { PublishButton as PublishButton_b0ec9eb247b6575cd9a475cbe6a73819 } from '../../../admin/article/PublishButton'
import { SaveDraftButton as SaveDraftButton_5ca4d8b86f48c2c94cf6e0defb76ba73 } from '../../../admin/article/SaveDraftButton'
import { UploadLimits as UploadLimits_35740dfb8ddc94d3fd1db253eef30aba } from '../../../admin/UploadLimits'
import { ScheduleState as ScheduleState_52a5730f1f8ed992fe87a9edddada2e6 } from '../../../admin/ScheduleState'
import { OpenInQueue as OpenInQueue_b448a94d9e190e6f086e1a2aa71e9fb2 } from '../../../admin/moderation/OpenInQueue'
import { Emblem as Emblem_c1946954490ba5f894c5186ff05b46df } from '../../../admin/Emblem'
import { LargeEmblem as LargeEmblem_c1946954490ba5f894c5186ff05b46df } from '../../../admin/Emblem'
import { TranslationLink as TranslationLink_b15ed36250001f7c41b4eba2871b2b18 } from '../../../admin/translation/TranslationLink'
import { ModerationLink as ModerationLink_6a4b3376d199b09d618103d0601f59f3 } from '../../../admin/moderation/ModerationLink'
import { PrivacyLink as PrivacyLink_8617f217f6e51f97a682e82422d72b20 } from '../../../admin/privacy/PrivacyLink'
import { StatisticsLink as StatisticsLink_582ede01bab460d754fd53c34c0f4988 } from '../../../admin/statistics/StatisticsLink'
import { LateSchedules as LateSchedules_dbd0f29c883934a7197aacf3ac2035aa } from '../../../admin/LateSchedules'
import { WaitingTranslations as WaitingTranslations_71fa8678543b7d508071e322260d0c42 } from '../../../admin/translation/WaitingTranslations'
import { LostConnection as LostConnection_4080dc2a0f7138ba843257b4e9d6021c } from '../../../admin/LostConnection'
import { Privacy as Privacy_1b6358ea21934b99a73f7f2aad6c27d6 } from '../../../admin/privacy/Privacy'
import { TranslationDesk as TranslationDesk_eb3dbea96f9919d4bb1d92eccb4a2306 } from '../../../admin/translation/TranslationDesk'
import { Moderation as Moderation_db895e0c8e629c79ddc74a9754bb5518 } from '../../../admin/moderation/Moderation'
import { Statistics as Statistics_df315bea029559d9631ca4266e2abcc1 } from '../../../admin/statistics/Statistics'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/translation/Original#Original": Original_b8ebedfd63e3194f2f74cc7bbca7f1b5,
  "/admin/translation/HeadlineCell#HeadlineCell": HeadlineCell_648ccf2a3256183091eb8f072a846a37,
  "/admin/LengthHint#LengthHint": LengthHint_a4ff3cfbe350cec58ab6420e2327a0e0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/admin/article/DeskTextFeature#DeskTextFeature": DeskTextFeature_b199ffb174d3d004b0e59a27d3051f8e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/article/BlockHandOver#BlockHandOver": BlockHandOver_8fe01292412f45a33ebe8e031b29f305,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/PublicationState#PublicationState": PublicationState_29dda111a83afaee3c033cb5f7e9afb4,
  "/admin/Saves#Saves": Saves_1175c6095ca9a52086b65369db23d944,
  "/admin/article/PublishButton#PublishButton": PublishButton_b0ec9eb247b6575cd9a475cbe6a73819,
  "/admin/article/SaveDraftButton#SaveDraftButton": SaveDraftButton_5ca4d8b86f48c2c94cf6e0defb76ba73,
  "/admin/UploadLimits#UploadLimits": UploadLimits_35740dfb8ddc94d3fd1db253eef30aba,
  "/admin/ScheduleState#ScheduleState": ScheduleState_52a5730f1f8ed992fe87a9edddada2e6,
  "/admin/moderation/OpenInQueue#OpenInQueue": OpenInQueue_b448a94d9e190e6f086e1a2aa71e9fb2,
  "/admin/Emblem#Emblem": Emblem_c1946954490ba5f894c5186ff05b46df,
  "/admin/Emblem#LargeEmblem": LargeEmblem_c1946954490ba5f894c5186ff05b46df,
  "/admin/translation/TranslationLink#TranslationLink": TranslationLink_b15ed36250001f7c41b4eba2871b2b18,
  "/admin/moderation/ModerationLink#ModerationLink": ModerationLink_6a4b3376d199b09d618103d0601f59f3,
  "/admin/privacy/PrivacyLink#PrivacyLink": PrivacyLink_8617f217f6e51f97a682e82422d72b20,
  "/admin/statistics/StatisticsLink#StatisticsLink": StatisticsLink_582ede01bab460d754fd53c34c0f4988,
  "/admin/LateSchedules#LateSchedules": LateSchedules_dbd0f29c883934a7197aacf3ac2035aa,
  "/admin/translation/WaitingTranslations#WaitingTranslations": WaitingTranslations_71fa8678543b7d508071e322260d0c42,
  "/admin/LostConnection#LostConnection": LostConnection_4080dc2a0f7138ba843257b4e9d6021c,
  "/admin/privacy/Privacy#Privacy": Privacy_1b6358ea21934b99a73f7f2aad6c27d6,
  "/admin/translation/TranslationDesk#TranslationDesk": TranslationDesk_eb3dbea96f9919d4bb1d92eccb4a2306,
  "/admin/moderation/Moderation#Moderation": Moderation_db895e0c8e629c79ddc74a9754bb5518,
  "/admin/statistics/Statistics#Statistics": Statistics_df315bea029559d9631ca4266e2abcc1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
